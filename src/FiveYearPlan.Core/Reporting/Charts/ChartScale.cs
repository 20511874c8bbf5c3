using System.Globalization;

namespace FiveYearPlan;

/// <summary>The vertical axis of a plot: from numbers to heights, with round ticks.</summary>
internal sealed class ChartScale
{
    private const int Parts = 4;
    private const int LongestTick = 9;
    private const int MostPlaces = 15;
    private readonly double _top;
    private readonly double _bottom;

    private ChartScale(double low, double high, double step, double top, double bottom)
    {
        (Low, High, Step, _top, _bottom) = (low, high, step, top, bottom);
    }

    public double Low { get; }

    public double High { get; }

    private double Step { get; }

    /// <summary>By which power of ten the ticks are divided, so that they are short; 0 where they need it not.</summary>
    public int Power { get; private init; }

    public IEnumerable<double> Ticks
    {
        get
        {
            var count = (int)Math.Round((High - Low) / Step);
            return Enumerable.Range(0, count + 1).Select(i => Low + (i * Step));
        }
    }

    /// <summary>A scale of round numbers around some values.</summary>
    public static ChartScale Around(IReadOnlyList<double> values, double top, double bottom)
    {
        var (least, most) = (values.Min(), values.Max());
        if (most - least <= Math.Max(Math.Abs(least), Math.Abs(most)) * 1e-9)
        {
            var room = most == 0 ? 1 : Math.Abs(most) * 0.1;
            (least, most) = (least - room, most + room);
        }

        var margin = (most - least) * 0.08;
        var step = Round((most - least + (2 * margin)) / Parts);
        var low = least >= 0 && least - margin < 0 ? 0 : Math.Floor((least - margin) / step) * step;
        var high = Math.Ceiling((most + margin) / step) * step;
        var power = (int)Math.Floor(Math.Log10(Math.Max(Math.Abs(low), Math.Abs(high))));
        var plain = new ChartScale(low, high, step, top, bottom);
        return plain.Ticks.All(tick => plain.Write(tick).Length <= LongestTick) ? plain : new ChartScale(low, high, step, top, bottom) { Power = power };
    }

    /// <summary>The height of a number; what lies outside is at the edge.</summary>
    public double YOf(double value) => _bottom - ((Math.Clamp(value, Low, High) - Low) / (High - Low) * (_bottom - _top));

    public string Write(double tick)
    {
        var unit = Math.Pow(10, Power);
        var places = Enumerable.Range(0, MostPlaces).FirstOrDefault(known => IsWhole(Step / unit * Math.Pow(10, known)), MostPlaces);
        var rounded = Math.Round(tick / unit, places);
        return (rounded == 0 ? 0 : rounded).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static bool IsWhole(double value) => value > 0.5 && Math.Abs(value - Math.Round(value)) < 1e-6 * value;

    // 1, 2, 2.5 or 5 times a power of ten, the next above.
    private static double Round(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return power * new[] { 1, 2, 2.5, 5, 10 }.First(times => times * power >= step * (1 - 1e-9));
    }
}
