using NodaTime;

namespace FiveYearPlan;

/// <summary>What two observations must share for the one to take the other's place.</summary>
internal readonly record struct SeriesKey(
    string Indicator, DateInterval? Period, ObservationKind Kind, Vintage Vintage, Territory Territory, Population Population, PriceBasis Basis)
{
    public static SeriesKey Of(Observation observation, Indicator indicator) => new(
        indicator.Id, observation.Period, observation.Kind, observation.Vintage ?? Vintage.Final,
        observation.Territory ?? indicator.Territory, observation.Population ?? indicator.Population, observation.PriceBasis);
}
