using System.Globalization;
using CsCheck;

namespace FiveYearPlan.Tests;

/// <summary>What holds for every series: generated, always the same ones.</summary>
public class ProjectionProperties
{
    private static readonly Jurisdiction Somewhere = new("330299", "some", new BilingualText("某区", "Some District"));
    private static readonly LocalDate AsOf = new(2024, 12, 31);
    private static readonly ProjectionMethod[] Straight =
        [ProjectionMethods.Proportional, ProjectionMethods.RecentChange, ProjectionMethods.RecentChangeOver(1), ProjectionMethods.LeastSquares, ProjectionMethods.TheilSen];

    private static readonly Gen<decimal[]> Values = Gen.Decimal[1, 1000].Select(value => Math.Round(value, 2)).Array[6];

    [Fact]
    public void LinearSeries_IsContinuedExactly() => Gen.Int[-100, 1000].Select(Gen.Int[-50, 50], Gen.Int[2025, 2060]).Sample(line =>
    {
        var (start, slope, year) = line;
        var dossier = Of([.. Enumerable.Range(0, 6).Select(i => start + (slope * (decimal)i))]);

        Assert.All(Straight, method => Assert.Equal(start + (slope * (year - 2019m)), dossier.Project("x", method, AsOf).To(year).Value!.Value));
    });

    [Fact]
    public void Shift_MovesTheValue_ByAsMuch() => Values.Select(Gen.Int[-500, 500]).Sample(known =>
    {
        var (plain, moved) = (Of(known.Item1), Of([.. known.Item1.Select(value => value + known.Item2)]));

        foreach (var method in Straight)
        {
            Assert.Equal(Exact(plain, method) + known.Item2, Exact(moved, method));
        }
    });

    [Fact]
    public void Scale_ScalesTheValue() => Values.Select(Gen.Int[1, 500]).Sample(known =>
    {
        var (plain, scaled) = (Of(known.Item1), Of([.. known.Item1.Select(value => value * known.Item2)]));

        foreach (var method in Straight)
        {
            Assert.Equal(Exact(plain, method) * known.Item2, Exact(scaled, method));
        }

        // Growth is the same at any scale, but for the rounding to twelve digits.
        var ratio = Exact(scaled, ProjectionMethods.Compound) / (Exact(plain, ProjectionMethods.Compound) * known.Item2);
        Assert.True((ratio - 1).Abs() < Rational.Of(1, 10_000_000_000));
    });

    [Fact]
    public void Mirror_TurnsTheSign() => Values.Sample(values =>
    {
        foreach (var method in Straight)
        {
            Assert.Equal(-Exact(Of(values), method), Exact(Of([.. values.Select(value => -value)]), method));
        }
    });

    /// <summary>The logit of 100 − y is that of y turned round.</summary>
    [Fact]
    public void Logit_OfTheRest_IsTheRest() => Gen.Decimal[1, 99].Select(value => Math.Round(value, 2)).Array[6].Sample(values =>
    {
        var (share, rest) = (Exact(Of(values, "%"), ProjectionMethods.Logit), Exact(Of([.. values.Select(value => 100 - value)], "%"), ProjectionMethods.Logit));

        Assert.True((share + rest - 100).Abs() < Rational.Of(1, 1_000_000_000));
        Assert.True(share >= 0 && share <= 100);
    });

    [Fact]
    public void Interval_HoldsTheValue_AndWidensWithTime() => Values.Sample(values =>
    {
        var near = Of(values).Project("x", ProjectionMethods.LeastSquares, AsOf);
        var far = near.To(2040);
        if (near.ExactInterval is not { } narrow || far.ExactInterval is not { } wide)
        {
            return;
        }

        Assert.True(narrow.Contains(near.Exact!.Lower!.Value));
        Assert.True(wide.Upper - wide.Lower > narrow.Upper - narrow.Lower);
    });

    /// <summary>Whatever the points of imprecise figures are, the projection lies in the set of that of the figures.</summary>
    [Fact]
    public void Imprecise_HoldsTheProjectionOfEveryPoint() => Values.Select(Gen.Decimal[0, 1].Array[6]).Sample(known =>
    {
        var (values, within) = known;
        var imprecise = Of([.. values.Select(value => Figure.Range(value, value + 1))]);
        var precise = Of([.. values.Zip(within, (value, part) => value + Math.Round(part, 3))]);

        foreach (var method in new[] { ProjectionMethods.Proportional, ProjectionMethods.RecentChange, ProjectionMethods.LeastSquares })
        {
            Assert.True(imprecise.Project("x", method, AsOf).Exact!.Contains(Exact(precise, method)), method.Id);
        }
    });

    [Fact]
    public void SameBytes_InEveryCulture_OnEveryThread_InEveryOrder() => Values.Sample(
        values =>
        {
            var expected = Text(Of(values, "%"));
            var threads = new string[4];
            Parallel.For(0, threads.Length, i => threads[i] = Text(Of(values, "%", reversed: i % 2 == 1)));

            Assert.All(threads, text => Assert.Equal(expected, text));
            Assert.Equal(expected, Elsewhere(() => Text(Of(values, "%"))));
        },
        iter: 20);

    /// <summary>Nothing that the types admit makes a method throw.</summary>
    [Fact]
    public void AnyFigures_GiveAValueOrAReason()
    {
        var figures = Gen.OneOf(
            "0", "-5", "1", "0.0000000000000000000000000001", "9999999999999999999999999999", "-9999999999999999999999999999", "200", "100", "99.9", ">5", "<5", "≤0",
            "≥100", "≈8", "3500余", "近3000", "5-6", "50");
        Gen.Select(figures.Array[0, 6], figures, Gen.OneOf("%", "张", "亿元", "‰"), Gen.OneOf("stock", "flow", "rate"), Gen.OneOf("increase", "decrease", "neither"), Gen.Int[2018, 2190]).Sample(
            (observed, target, unit, quantity, direction, year) =>
            {
                var row = new IndicatorRow { Id = "x", Name = "某指标", Unit = unit, Quantity = quantity, Direction = direction, Base = observed.FirstOrDefault(), Target = target, Annual = "[3]" };
                var dossier = Dossier.Of(Plan.Read(Somewhere, new BilingualText("示例", "An example"), PlanPeriod.FiveYear(14), [row]).GetValueOrThrow())
                    .With(observed.Skip(1).Select((figure, i) => Observation.Parse("x", (2019 + (i * i % 7)).ToString(CultureInfo.InvariantCulture), figure)));
                foreach (var projection in dossier.Project("x", ProjectionMethods.All, AsOf).SelectMany(known => new[] { known, known.To(year) }))
                {
                    Assert.Equal(projection.Value is null, projection.Reason is not null);
                    Assert.Equal(projection.Outlook == Outlook.NotAssessable, projection.OutlookReason is not null);
                    Assert.NotEmpty(projection.Explain(Language.Chinese) + projection.Explain(Language.English));
                }
            },
            iter: 1000);
    }

    private static Dossier Of(decimal[] values, string unit = "张", bool reversed = false) => Of([.. values.Select(value => Figure.Of(value))], unit, reversed);

    // The base of 2020 among them: history before it, observations after it.
    private static Dossier Of(Figure[] values, string unit = "张", bool reversed = false)
    {
        var row = new IndicatorRow { Id = "x", Name = "某占比", Unit = unit, Base = values[1].ToString(), Target = "50" };
        var observed = values.Select((figure, i) => (Year: 2019 + i, Figure: figure)).Where(known => known.Year != 2020)
            .Select(known => Observation.Parse("x", known.Year.ToString(CultureInfo.InvariantCulture), known.Figure.ToString()));
        return Dossier.Of(Plan.Read(Somewhere, new BilingualText("示例", "An example"), PlanPeriod.FiveYear(14), [row]).GetValueOrThrow())
            .With(reversed ? observed.Reverse() : observed);
    }

    private static Rational Exact(Dossier dossier, ProjectionMethod method) => dossier.Project("x", method, AsOf).Exact!.Lower!.Value;

    private static string Text(Dossier dossier) => string.Join('\n', dossier.Project("x", ProjectionMethods.All, AsOf)
        .Select(known => $"{known}|{known.Interval}|{known.Required}|{known.Expected}|{known.Explain(Language.Chinese)}|{known.Explain(Language.English)}"));

    private static string Elsewhere(Func<string> write)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator) = ("−", ",");
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
