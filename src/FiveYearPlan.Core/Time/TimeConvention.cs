namespace FiveYearPlan;

/// <summary>How the elapsed share of a plan is counted. The convention used is named in every evaluation.</summary>
public enum TimeConvention
{
    /// <summary>Months completed, of 12 a year: 30 June 2023 is 30/60 of the 14th plan. The default of every preset.</summary>
    WholeMonths,

    /// <summary>Days completed: 30 June 2023 is 911/1826 of the 14th plan, which is less than a half.</summary>
    Days,

    /// <summary>Calendar years completed: 30 June 2023 is 2/5 of the 14th plan.</summary>
    DataYears,
}
