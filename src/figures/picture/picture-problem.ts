/** What keeps bytes from being a picture of a deck. */

/** Why bytes are no such picture, in words, and what to do. */
export interface PictureProblem {
  readonly problem: string;
  readonly hint: string;
  /** It may be a good picture, and is more than a deck may carry; `problem` is then the size. */
  readonly isTooLarge?: true;
}

export const isPictureProblem = (value: object): value is PictureProblem => 'problem' in value;

export const broken: PictureProblem = {
  problem: 'the file is damaged',
  hint: 'open it in a viewer and save it again as PNG or JPEG',
};
