namespace FiveYearPlan;

/// <summary>One row of the input as text, its lines joined by LF.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Text">Its text; of no use where there is a fault other than the encoding's.</param>
/// <param name="Fault">What is wrong with it as a whole; <see langword="null"/> where nothing is.</param>
internal sealed record TextRecord(int Line, string Text, RecordFault? Fault);
