namespace FiveYearPlan;

internal static class TimeWords
{
    public static readonly WordTable<TimeConvention> Conventions = new(
        (TimeConvention.WholeMonths, "wholeMonths", "按整月", "whole months", []),
        (TimeConvention.Days, "days", "按天数", "days", []),
        (TimeConvention.DataYears, "dataYears", "按完整年度", "data years", []));
}
