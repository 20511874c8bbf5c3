namespace FiveYearPlan;

/// <content>Targets that are counted from nought, or as growth.</content>
internal sealed partial class GlidePathFinder
{
    private GlidePath Total(Target target)
    {
        var sum = NumberSet.Point(Rational.Zero);
        var observed = new List<GlideMark>();
        foreach (var piece in Evidence)
        {
            sum = sum.Plus(piece.Figure!.NumbersIn(Unit));
            var written = Evidence.Count == 1 ? piece.Figure!.ToString() : ChartWords.Computed(sum) + Unit.Symbol;
            observed.Add(new GlideMark(GlidePath.TimeOf(piece.Period!.End), sum, Text(new NodaTime.DateInterval(Evidence[0].Period!.Start, piece.Period.End), written)));
        }

        return FromNought(target, new BilingualText("规划期内累计", "Sum over the plan"), Unit, observed, straight: true) with
        {
            Projections = [.. _methods.Where(method => method.Kind != ProjectionKind.Authority).Select(Adding)],
        };
    }

    /// <summary>The sum so far and what a method expects each year to add.</summary>
    private GlideProjection Adding(ProjectionMethod method)
    {
        var flows = _series.Points.Where(point => !point.IsBase && point.Year >= Period.FirstYear).ToList();
        var last = flows.Count == 0 ? Period.FirstYear - 1 : flows[^1].Year;
        var projection = _projector.Project(_indicator, method, _due);
        if (_indicator.Quantity != Quantity.Flow || flows.Count != last - Period.FirstYear + 1 || projection.Exact is null)
        {
            return new GlideProjection(method, [], projection.Reason ?? Reason.IncompleteSeries);
        }

        var sum = flows.Aggregate(NumberSet.Point(Rational.Zero), (all, flow) => all.Plus(flow.Numbers));
        List<GlideMark> points = [Mark(last, sum, "")];
        for (var year = last + 1; year <= _due && projection.To(year).Exact is { } flow; year++)
        {
            sum = sum.Plus(flow);
            points.Add(Mark(year, sum, ChartWords.Computed(sum) + Unit.Symbol));
        }

        return new GlideProjection(method, points, null);
    }

    /// <summary>Annual reductions, chained.</summary>
    private GlidePath Reduction(Target target)
    {
        var left = NumberSet.Point(Rational.One);
        var observed = new List<GlideMark>();
        foreach (var piece in Evidence)
        {
            left = left.Times(NumberSet.Point(Rational.One).Minus(piece.Figure!.NumbersIn(FigureUnits.Percent).Times(Rational.Of(1, 100))));
            var reduced = NumberSet.Point(Rational.One).Minus(left).Times(100);
            observed.Add(new GlideMark(GlidePath.TimeOf(piece.Period!.End), reduced, Text(new NodaTime.DateInterval(Evidence[0].Period!.Start, piece.Period.End), ChartWords.Computed(reduced) + "%")));
        }

        return FromNought(target, new BilingualText("规划期内累计降低", "Reduction since the base, chained"), FigureUnits.Percent, observed, straight: true);
    }

    /// <summary>Changes since a base that is not printed.</summary>
    private GlidePath Change(Target target) => FromNought(
        target, new BilingualText("较基期变动", "Change since the base"), Unit,
        [.. Evidence.Where(known => known.Kind == ObservationKind.Change).Select(known => new GlideMark(GlidePath.TimeOf(known.Period!.End), known.Figure!.NumbersIn(Unit), Text(known.Period, known.Figure!.ToString())))],
        straight: true);

    /// <summary>What begins at nought when the plan begins and goes to its target.</summary>
    private GlidePath FromNought(Target target, BilingualText counts, Unit unit, List<GlideMark> observed, bool straight)
    {
        var goal = Requirement.Number(target.Figure!, TargetLines.DirectionOf(target.Kind, _indicator), unit);
        var notes = Notes();
        if (observed.Count == 0 && _assessment?.Targets.FirstOrDefault(known => ReferenceEquals(known.Target, target))?.Reason is { } reason)
        {
            notes.Add(new BilingualText($"没有可画的实绩：{reason.In(Language.Chinese)}", $"No observation to draw: {reason.In(Language.English)}"));
        }

        if (!straight || target.Kind != TargetKind.Total)
        {
            notes.AddRange(NotProjected());
        }

        return new GlidePath(_evaluation, _indicator, _assessment)
        {
            Counts = counts,
            Unit = unit.Symbol,
            Target = target,
            Base = null,
            Observed = observed,
            Goal = Mark(target.DueYear, target.Figure!.NumbersIn(unit), Printed(target)),
            Way = straight ? [(Period.FirstYear, Rational.Zero), (GlidePath.EndOf(target.DueYear), goal)] : [],
            Notes = notes,
        };
    }

    /// <summary>Growth as an index: the base year is 100, and each printed growth goes on from there.</summary>
    private GlidePath Index(Target target)
    {
        // The level of a growth rate is a growth itself.
        var growth = Evidence.Where(known => known.Kind == ObservationKind.Growth || _indicator.IsGrowthRate).ToList();
        var index = NumberSet.Point(100);
        var observed = new List<GlideMark>();
        foreach (var piece in growth)
        {
            var years = FiveYearPlan.Evidence.YearsOf(piece.Period!);
            index = index.Times(piece.Figure!.NumbersIn(FigureUnits.Percent).Intersect(NumberSet.AtLeast(-100)).Map(rate => FiveYearPlan.Evidence.Factor(rate, years)));
            observed.Add(new GlideMark(
                GlidePath.TimeOf(piece.Period!.End), index,
                Text(piece.Period, $"{(piece.Figure!.Number > 0 ? "+" : "")}{piece.Figure} → {ChartWords.Computed(index)}")));
        }

        var years0 = target.DueYear - Period.FirstYear + 1;
        var rate = Requirement.Number(target.Figure!, _indicator.Direction, FigureUnits.Percent);
        return FromNought(target, new BilingualText("指数（基期为100）", "Index, base year 100"), FigureUnits.Percent, observed, straight: false) with
        {
            Unit = "",
            Base = Mark(Period.FirstYear - 1, NumberSet.Point(100), "100"),
            Goal = Mark(target.DueYear, target.Figure!.NumbersIn(FigureUnits.Percent).Map(known => 100 * FiveYearPlan.Evidence.Factor(known, years0)), $"{target.Kind.In(Language.Chinese)} {Printed(target)}") with
            {
                Text = new BilingualText(
                    $"{ChartWords.Count(target.DueYear)}年 {target.Kind.In(Language.Chinese)}{Printed(target)}", $"{ChartWords.Count(target.DueYear)} {target.Kind.In(Language.English)} {Printed(target)}"),
            },
            Way = [.. Enumerable.Range(0, years0 + 1).Select(years => (GlidePath.EndOf(Period.FirstYear - 1 + years), 100 * FiveYearPlan.Evidence.Factor(rate, years)))],
        };
    }

    private IEnumerable<BilingualText> NotProjected() => _methods.Count == 0 ? []
        : [new BilingualText("此类目标的外推不在图中", "Projections of such a target are not drawn")];

    /// <summary>The targets that the picture does not show.</summary>
    private List<BilingualText> Notes()
    {
        if (_indicator.Targets.Count == 0)
        {
            return [new BilingualText("该指标没有目标", "The indicator has no target")];
        }

        return [.. _indicator.Targets.Where(known => !ReferenceEquals(known, _target)).Select(known => known.Figure is null
            ? new BilingualText($"目标“{known.Printed}”没有数值，图中不画", $"The target “{known.Printed}” has no number and is not drawn")
            : new BilingualText($"另有目标未画：{known.Kind.In(Language.Chinese)}{Printed(known)}", $"Not drawn, a further target: {known.Kind.In(Language.English)} {Printed(known)}"))];
    }

    /// <summary>The target as printed, with its unit.</summary>
    private static string Printed(Target target) => target.Kind is TargetKind.Level or TargetKind.EachYear ? target.Figure!.ToString() : StepWriter.Printed(target);

    private static GlideMark Mark(int year, NumberSet numbers, string written, NodaTime.DateInterval? period = null) => new(
        GlidePath.EndOf(year), numbers, period is not null ? Text(period, written)
            : new BilingualText($"{ChartWords.Count(year)}年 {written}".TrimEnd(), $"{ChartWords.Count(year)} {written}".TrimEnd()));

    private static BilingualText Text(NodaTime.DateInterval period, string written) =>
        new($"{DateWords.In(period, Language.Chinese)} {written}", $"{DateWords.In(period, Language.English)} {written}");
}
