/**
 * A macro that draws every slide as a picture. The command line of LibreOffice draws only the first slide of a deck; its macros
 * may draw any, so that no other program (poppler, ImageMagick) is needed.
 */

export interface SlideWish {
  readonly deck: URL;
  /** Ends in a slash; gets `1.png`, `2.png` and so on. */
  readonly folder: URL;
  /** Pixels; the height follows from the shape of the slides. */
  readonly width: number;
}

/** Where a profile keeps the module that LibreOffice makes at its first start, and how it is called. */
export const macroFile = 'user/basic/Standard/Module1.xba';
export const macroCall = 'macro:///Standard.Module1.DrawSlides';

/** The module's file, with what is wanted written into it: addresses are percent-encoded, so no quote is in them. */
export function slideMacro({ deck, folder, width }: SlideWish): string {
  const body = `Sub DrawSlides
  On Error GoTo Trouble
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  deck = StarDesktop.loadComponentFromURL("${deck.href}", "_blank", 0, hidden())
  Dim size(1) As New com.sun.star.beans.PropertyValue
  size(0).Name = "PixelWidth"
  size(0).Value = ${width}
  size(1).Name = "PixelHeight"
  Dim wish(2) As New com.sun.star.beans.PropertyValue
  wish(0).Name = "MediaType"
  wish(0).Value = "image/png"
  wish(1).Name = "FilterData"
  wish(2).Name = "URL"
  exporter = createUnoService("com.sun.star.drawing.GraphicExportFilter")
  For number = 1 To deck.DrawPages.Count
    slide = deck.DrawPages.getByIndex(number - 1)
    size(1).Value = CLng(${width} * slide.Height / slide.Width)
    wish(1).Value = size()
    wish(2).Value = "${folder.href}" & number & ".png"
    exporter.setSourceDocument(slide)
    exporter.filter(wish())
  Next
  deck.close(True)
Trouble:
  StarDesktop.terminate()
End Sub
`;
  const text = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${text}</script:module>
`;
}
