namespace FiveYearPlan;

/// <summary>
/// One promise of an indicator: what kind, how much, by when. A row of a plan may carry several. Made by reading the
/// row's cells, so that its parts always fit its kind. Immutable and safe for use by several threads.
/// </summary>
public sealed class Target
{
    internal Target(TargetKind kind, string printed, Figure? figure, int dueYear, string? reference, Revision? revision)
    {
        Kind = kind;
        Printed = printed;
        Figure = figure;
        DueYear = dueYear;
        Reference = reference;
        Revision = revision;
    }

    /// <summary>What is promised.</summary>
    public TargetKind Kind { get; }

    /// <summary>The cell as printed, such as <c>[1.25]</c> or <c>市下达目标</c>.</summary>
    public string Printed { get; }

    /// <summary>
    /// How much: in the indicator's unit, growth in %. <see langword="null"/> for <see cref="TargetKind.InStep"/>,
    /// <see cref="TargetKind.Direction"/>, <see cref="TargetKind.Assigned"/> and <see cref="TargetKind.Words"/>.
    /// </summary>
    public Figure? Figure { get; }

    /// <summary>The year by whose last day it is due.</summary>
    public int DueYear { get; }

    /// <summary>
    /// For <see cref="TargetKind.InStep"/>: the id of the indicator to keep in step with; <see langword="null"/> where
    /// the cell names none, or several.
    /// </summary>
    public string? Reference { get; }

    /// <summary>The revision by which it came in; <see langword="null"/> for a target as adopted.</summary>
    public Revision? Revision { get; }

    /// <summary>The kind and the printed cell.</summary>
    public override string ToString() => $"{Kind} {Printed}";

    internal static bool HasFigure(TargetKind kind) => kind switch
    {
        TargetKind.Level or TargetKind.Total or TargetKind.Change or TargetKind.Reduction
            or TargetKind.AverageGrowth or TargetKind.EachYear => true,
        TargetKind.InStep or TargetKind.Direction or TargetKind.Assigned or TargetKind.Words => false,
    };

    /// <summary>Whether it is not printed, but what a scheme asks of an indicator without a target.</summary>
    internal bool IsImplied { get; private init; }

    /// <summary>Better than the base, for a scheme that judges an indicator without a target.</summary>
    internal static Target Implied(int dueYear) => new(TargetKind.Direction, "—", null, dueYear, null, null) { IsImplied = true };

    internal Target WithReference(string? reference) => new(Kind, Printed, Figure, DueYear, reference, Revision);
}
