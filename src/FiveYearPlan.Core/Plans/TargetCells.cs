namespace FiveYearPlan;

/// <summary>
/// From cells to bases and targets by the decision table: the target column first, then the column of annual growth or
/// [cumulative] change; an explicit kind overrides.
/// </summary>
internal sealed class TargetCells(Indicator named, IndicatorRow row, PlanPeriod period, RowPlace place, DiagnosticBag bag)
{
    private static readonly BilingualText FigureOrNothing = new("数值，或“—”", "a figure, or — for none");
    private static readonly BilingualText StateKind = new(
        "请注明 kind，在此之前按定性目标处理", "state kind; until then the target is kept as words");

    private const int EarliestBaseYear = 1900;

    private readonly IReadOnlyList<RowVariant> _variants = [.. row.Variants.OrderBy(variant => variant.Date ?? NodaTime.LocalDate.MinIsoValue)];
    private readonly TargetKind? _stated = PlanWords.Kinds.Read(row.Kind, "kind", place, bag);

    public IReadOnlyList<Baseline> ReadBaselines()
    {
        var found = new List<Baseline>();
        var year = row.BaseYear ?? period.FirstYear - 1;
        Add(row.Base, "base", year, null, null, null);
        foreach (var variant in _variants)
        {
            Add(
                variant.Base, "base", variant.BaseYear ?? year, variant.Date is null ? variant.Reason : null,
                RevisionOf(variant), variant.Source);
        }

        return found;

        void Add(string? printed, string field, int ofYear, BilingualText? reason, Revision? revision, Source? source)
        {
            var cell = Cell.Read(printed);
            if (cell.Kind == CellKind.Empty)
            {
                return;
            }

            if (ofYear < EarliestBaseYear || ofYear >= period.FirstYear)
            {
                bag.Add(
                    DiagnosticCode.InvalidValue, place, "baseYear", ofYear.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    new BilingualText($"{EarliestBaseYear} 年以后、规划首年以前的年份", $"a year from {EarliestBaseYear} on and before the plan's first"));
                return;
            }

            // A bracketed base is the total of the plan before: no level from which this one starts.
            if (cell is { Kind: CellKind.Figure, Figure: { } figure } && figure.In(named.Unit) is { } inUnit)
            {
                found.Add(new Baseline(inUnit, ofYear, reason, revision, source));
            }
            else if (cell.Kind != CellKind.Cumulative)
            {
                bag.Add(DiagnosticCode.UnreadableFigure, place, field, cell.Text, FigureOrNothing);
            }
        }
    }

    public IReadOnlyList<Target> ReadTargets(bool hasBase)
    {
        var found = new List<Target>();
        AddVersion(row.Target, row.Annual, row.DueYear, null);
        foreach (var variant in _variants.Where(variant => variant.Date is not null))
        {
            AddVersion(variant.Target, variant.Annual, variant.DueYear ?? row.DueYear, RevisionOf(variant));
        }

        return found;

        void AddVersion(string? targetCell, string? annualCell, int? dueYear, Revision? revision)
        {
            var due = dueYear ?? period.LastYear;
            var (target, annual) = (Cell.Read(targetCell), Cell.Read(annualCell));
            var level = target.Kind == CellKind.Figure ? target.Figure!.In(named.Unit) : null;

            // Of two cells the kind stated is that of the second, which is the one whose column says least.
            var statedOnAnnual = annual.Kind != CellKind.Empty;
            Add(target, "target", statedOnAnnual ? null : _stated, _ => TargetKind.Level, IsRate(target) ? TargetKind.Reduction : TargetKind.Total);
            Add(annual, "annual", statedOnAnnual ? _stated : null, figure => AnnualFigure(figure, level), Cumulative(annual, level, hasBase));

            void Add(Cell cell, string field, TargetKind? stated, Func<Figure, TargetKind?> ofFigure, TargetKind ofCumulative)
            {
                if (KindOf(cell, stated, field, ofFigure, ofCumulative) is { } kind && Make(kind, cell, field, due, revision) is { } made)
                {
                    if (found.Any(other => other.Kind == kind && Equals(other.Revision, revision)))
                    {
                        bag.Add(DiagnosticCode.DuplicateTarget, place, field, cell.Text);
                    }
                    else
                    {
                        found.Add(made);
                    }
                }
            }
        }
    }

    private TargetKind? KindOf(Cell cell, TargetKind? stated, string field, Func<Figure, TargetKind?> ofFigure, TargetKind ofCumulative) =>
        cell.Kind == CellKind.Empty ? null : stated ?? cell.Kind switch
        {
            CellKind.Figure => ofFigure(cell.Figure!) is var kind && kind == TargetKind.Words ? Unclear(cell, field) : kind,
            CellKind.Cumulative => ofCumulative,
            CellKind.EachYear => TargetKind.EachYear,
            CellKind.Assigned => TargetKind.Assigned,
            CellKind.InStep => TargetKind.InStep,
            CellKind.Direction => TargetKind.Direction,
            CellKind.Words => Worded(cell, field),
            CellKind.Declared or CellKind.Empty => TargetKind.Words,
        };

    /// <summary>The kind of a plain figure in the annual column; <see langword="null"/> where it only repeats the level.</summary>
    private TargetKind? AnnualFigure(Figure figure, Figure? level)
    {
        if (level is not null && figure.In(named.Unit) is { } inUnit && inUnit.Equals(level))
        {
            return null;
        }

        return Requirement.HasBound(figure) && level is null && !named.Says("增长") ? TargetKind.Words : TargetKind.AverageGrowth;
    }

    // What a name that says 降低, 减少 or 下降 is measured in tells a reduction by 18 % from one by 100 人, which is a total.
    private bool IsRate(Cell cell) => named.IsReduction && (cell.Figure?.Unit ?? named.Unit).IsConvertibleTo(FigureUnits.Percent);

    private TargetKind Cumulative(Cell cell, Figure? level, bool hasBase) =>
        IsRate(cell) && level is null ? TargetKind.Reduction
        : hasBase || level is not null || named.Says("提高") ? TargetKind.Change
        : TargetKind.Total;

    private Target? Make(TargetKind kind, Cell cell, string field, int due, Revision? revision)
    {
        if (due < period.FirstYear || due > PlanPeriod.LatestYear)
        {
            bag.Add(
                DiagnosticCode.InvalidValue, place, "dueYear", due.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new BilingualText("不早于规划首年", "a year not before the plan's first"));
            return null;
        }

        if (!Target.HasFigure(kind))
        {
            return new Target(kind, cell.Text, null, due, null, revision);
        }

        if (cell.Figure is null)
        {
            bag.Add(DiagnosticCode.UnreadableFigure, place, field, cell.Text, FigureOrNothing);
            return null;
        }

        var unit = kind is TargetKind.AverageGrowth or TargetKind.Reduction ? FigureUnits.Percent : named.Unit;
        var figure = cell.Figure.In(unit);
        if (figure?.Unit is { } printed && kind == TargetKind.Change && printed.Equals(unit))
        {
            figure = figure.WithUnit(unit.OfChange); // a change of a percentage counts percentage points
        }

        if (figure is null)
        {
            Unclear(cell, field);
            return new Target(TargetKind.Words, cell.Text, null, due, null, revision);
        }

        return new Target(kind, cell.Text, figure, due, null, revision);
    }

    /// <summary>Words that hold a number may hold a target: that is said. What is nothing but digits and signs is a figure that went wrong.</summary>
    private TargetKind Worded(Cell cell, string field)
    {
        if (!cell.Text.Any(char.IsDigit))
        {
            return TargetKind.Words;
        }

        if (cell.Text.All(letter => !char.IsLetter(letter)))
        {
            bag.Add(DiagnosticCode.UnreadableFigure, place, field, cell.Text, FigureOrNothing);
            return TargetKind.Words;
        }

        return Unclear(cell, field);
    }

    private TargetKind Unclear(Cell cell, string field)
    {
        bag.Add(DiagnosticCode.KindUnclear, place, field, cell.Text, StateKind);
        return TargetKind.Words;
    }

    private static Revision? RevisionOf(RowVariant variant) => variant.Date is not { } date
        ? null
        : new Revision(date, variant.Reason ?? new BilingualText("未说明", "not stated"));
}
