namespace FiveYearPlan;

/// <summary>One line of the input without its end.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsCut">Whether it is longer than a row may be; then the text is only its beginning.</param>
internal readonly record struct TextLine(int Number, string Text, bool IsCut);
