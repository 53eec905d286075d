/** Events in which words travelled and nobody did: a warning, a statement, an order. */

const words = [
  // English
  'warnings?|warned|warns|alerts?|alerted|alarms? (?:is|was|are|were) (?:raised|given)|bulletins?|advisor(?:y|ies)|announcements?|announce[sd]|notices?',
  'statements?|communiqu[eé]s?|broadcasts?|press releases?|messages?|appeals?|(?:is|are|was|were) (?:told|informed|notified|alerted)',
  'issue[sd]|declare[sd]|publishe[sd]|claims? (?:of )?responsibility|claimed responsibility|says|said|orders? (?:the |an )?evacuation',
  // Russian
  'предупрежд\\p{L}*|оповещ\\p{L}*|заявл\\p{L}*|заявил\\p{L}*|объяв\\p{L}*|сообщ\\p{L}*|обращени\\p{L}*|бюллетен\\p{L}*|тревог\\p{L}*',
].join('|');

const message = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** Whether the words of an event are about something said or sent. Taken broadly: a check that errs is worse than one that keeps quiet. */
export const tellsOfMessage = (what: string): boolean => message.test(what);
