using System.Globalization;

namespace FiveYearPlan.Testing;

/// <summary>A generated case: one target with what is observed of it, all as printed, so that a law can print it differently.</summary>
internal sealed record LawCase
{
    /// <summary>The indicator that an in-step target refers to.</summary>
    public const string Reference = "gdp";

    /// <summary>The kind of target; <see langword="null"/> where there is no target, or the cells tell.</summary>
    public TargetKind? Kind { get; init; }

    public string Unit { get; init; } = "万元";

    public Direction Direction { get; init; }

    public string? Base { get; init; }

    public string? Target { get; init; }

    public string? Annual { get; init; }

    public int? Due { get; init; }

    public decimal? Limit { get; init; }

    /// <summary>What is observed, the latest last.</summary>
    public IReadOnlyList<AnIndicator.ObservedCell> Observed { get; init; } = [];

    /// <summary>What is observed of the indicator to keep in step with.</summary>
    public IReadOnlyList<AnIndicator.ObservedCell> OfReference { get; init; } = [];

    public LocalDate AsOf { get; init; }

    /// <summary>What a law varies, and by how much: any number from 0 on, small ones first.</summary>
    public int Variation { get; init; }

    public AnIndicator.ObservedCell Latest => Observed[^1];

    public APlan ToPlan()
    {
        var row = AnIndicator.Named("x").In(Unit).Better(Direction);
        row = Base is null ? row : row.From(Base);
        row = Target is null ? row : row.To(Target, Due);
        row = Annual is null ? row : row.Annually(Annual, Due);
        row = Kind is { } kind && Target is not null ? row.Of(kind) : row;
        row = Limit is { } limit ? row.UpTo(limit) : row;
        row = Kind == TargetKind.InStep ? row.InStepWith(Reference) : row;
        row = Observed.Aggregate(row, (with, one) => with.Observed(one.Period, one.Text, one.Kind));
        var plan = APlan.OfFiveYears(14).With(row);
        return Kind != TargetKind.InStep ? plan : plan.With(
            OfReference.Aggregate(AnIndicator.Named(Reference).In("亿元").Annually("6"), (with, one) => with.Observed(one.Period, one.Text, one.Kind)));
    }

    /// <summary>The case with its latest figure printed otherwise.</summary>
    public LawCase Observing(string text) => this with { Observed = [.. Observed.SkipLast(1), Latest with { Text = text }] };

    /// <summary>The case with every cell in the unit of its column rewritten; growth rates are not.</summary>
    public LawCase Rewriting(Func<string, string> cell, Func<string, string> target) => this with
    {
        Base = Base is null ? null : cell(Base),
        Target = Target is null || Kind is null or TargetKind.AverageGrowth or TargetKind.Direction ? Target : target(Target),
        Observed = [.. Observed.Select(one => one.Kind == ObservationKind.Growth ? one : one with { Text = cell(one.Text) })],
    };

    public override string ToString() => $"{ToPlan()}, as of {AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";
}
