namespace FiveYearPlan.Testing;

/// <summary>
/// Generates cases of one subject, most of them at or beside an edge: the numbers of base and target, the line in
/// proportion to time, and what the scheme itself says is required.
/// </summary>
internal sealed class LawSource(Scheme scheme, LawSubject subject, LawRandom random)
{
    private readonly bool _positive = subject.Rule.Measure is Measure.GrowthRatio or Measure.GrowthRate or Measure.GrowthProjection or Measure.ShareOfTarget;
    private readonly bool _trend = LawDomain.UsesTrend(subject.Rule);

    /// <summary>The next case.</summary>
    /// <param name="imprecise">Whether one of its figures is no single number.</param>
    public LawCase Next(bool imprecise)
    {
        var moment = Moment();
        var known = Build(moment) with { AsOf = AsOf(moment), Variation = random.Below(60) };
        known = random.Chance(40) ? Nudged(known) : known;
        return imprecise || random.Chance(15) ? Imprecise(known) : known;
    }

    private LawMoment Moment()
    {
        var atEnd = subject.Rule.Grades.All(grade => grade.When.HasFlag(Conditions.Over)) || random.Chance(20);
        var wholeYears = _trend || subject.Judged is TargetKind.EachYear or TargetKind.AverageGrowth or TargetKind.InStep;
        var accepted = LawMoment.AcceptedBy(scheme).Where(moment => !(wholeYears && moment.IsHalf) && !(_trend && moment.Years < 3)).ToList();
        var usable = atEnd ? accepted.Where(moment => moment.Years == 5).ToList() : accepted;
        return usable.Count > 0 ? random.Of([.. usable]) : accepted.Count > 0 ? random.Of([.. accepted]) : LawMoment.All[^1];
    }

    private LocalDate AsOf(LawMoment moment) => random.Below(10) switch
    {
        < 7 => moment.End,
        < 9 => moment.End.PlusMonths(2),
        _ => new LocalDate(2026, 1, 1),
    };

    private LawCase Build(LawMoment moment) => subject.Judged switch
    {
        TargetKind.Level => Level(moment),
        TargetKind.Direction => Direction(moment),
        TargetKind.Total => Total(moment),
        TargetKind.Change => Change(moment),
        TargetKind.Reduction => Reduction(moment),
        TargetKind.AverageGrowth => AverageGrowth(moment),
        TargetKind.EachYear => EachYear(moment),
        TargetKind.InStep => InStep(moment),
        TargetKind.Assigned or TargetKind.Words => Case() with
        {
            Target = "市下达目标",
            Observed = [new(moment.Period, random.Of("完成", "未完成", "超额完成"), ObservationKind.Level)],
        },
    };

    private LawCase Case() => new() { Kind = subject.Kind, Direction = Either() };

    private LawCase Level(LawMoment moment)
    {
        var known = Case();
        var (start, step) = (Number(), Step());
        var better = known.Direction == FiveYearPlan.Direction.Increase ? 1 : -1;
        if (better < 0 && _positive && start <= step)
        {
            start += step;
        }

        var goal = subject.IsHold ? start - (better * step * random.Below(2)) : start + (random.Chance(92) ? better * step : -better * step);
        var latest = Near(start + Math.Round((goal - start) * moment.Elapsed, 3), goal, start);
        return known with
        {
            Base = random.Chance(4) ? null : PrintedCells.Plain(start),
            Target = Bound(goal, known.Direction),
            Due = random.Chance(6) ? 2030 : null,
            Limit = subject.Rule.Grades.Any(grade => grade.Line is { IsScaledNearLimit: true }) && random.Chance(50) ? 100 : null,
            Observed = Series(moment, start, latest),
        };
    }

    private LawCase Direction(LawMoment moment)
    {
        var start = Number();
        return Case() with
        {
            Base = PrintedCells.Plain(start),
            Target = subject.Kind is null ? null : "进一步改善",
            Limit = subject.Rule.Grades.Any(grade => grade.Line is { IsScaledNearLimit: true }) && random.Chance(50) ? 100 : null,
            Observed = Series(moment, start, Near(start, start)),
        };
    }

    /// <summary>The latest level, after those of all earlier years where the rule looks at a trend.</summary>
    private IReadOnlyList<AnIndicator.ObservedCell> Series(LawMoment moment, decimal start, decimal latest)
    {
        var earlier = _trend ? moment.Earlier.Select((year, i) => Cell(year, start + Math.Round((latest - start) * (i + 1) / moment.Years, 2) + Offset())) : [];
        return [.. earlier, Cell(moment.Period, latest)];
    }

    private LawCase Total(LawMoment moment)
    {
        decimal goal = random.Between(5, 40);
        var running = moment.IsHalf || random.Chance(40);
        var parts = running ? [] : moment.Earlier.Select(year => Cell(year, Math.Round(goal / 5, 1) + Offset())).ToList();
        var sum = parts.Sum(part => PrintedCells.FigureIn(part.Text)!.Number);
        var latest = Near(Math.Round(goal * moment.Elapsed, 3) - sum, goal - sum);
        return Case() with
        {
            Direction = random.Chance(85) ? FiveYearPlan.Direction.Increase : FiveYearPlan.Direction.Decrease,
            Target = PrintedCells.Plain(goal),
            Observed = [.. parts, running ? Cell(moment.Running, latest, ObservationKind.Total) : Cell(moment.Period, latest)],
        };
    }

    private LawCase Change(LawMoment moment)
    {
        var known = Case();
        var (start, goal) = (Number(), (known.Direction == FiveYearPlan.Direction.Increase ? 1 : -1) * Step());
        var change = Near(Math.Round(goal * moment.Elapsed, 3), goal);
        return known with
        {
            Base = PrintedCells.Plain(start),
            Target = PrintedCells.Plain(goal),
            Observed = [random.Chance(50) ? Cell(moment.Running, change, ObservationKind.Change) : Cell(moment.Period, start + change)],
        };
    }

    private LawCase Reduction(LawMoment moment)
    {
        decimal goal = random.Between(3, 20);
        var running = moment.IsHalf || random.Chance(50);
        return Case() with
        {
            Direction = FiveYearPlan.Direction.Decrease,
            Unit = "%",
            Target = PrintedCells.Plain(goal),
            Observed =
            [
                .. running ? [] : moment.Earlier.Select(year => Cell(year, Rate(goal / 5), ObservationKind.Change)),
                Cell(running ? moment.Running : moment.Period, running ? Near(Math.Round(goal * moment.Elapsed, 3), goal) : Rate(goal / 5), ObservationKind.Change),
            ],
        };
    }

    private LawCase AverageGrowth(LawMoment moment)
    {
        decimal goal = random.Between(1, 9);
        var shape = random.Below(3);
        decimal start = random.Of(100, 50, 8);
        return Case() with
        {
            Direction = random.Chance(80) ? FiveYearPlan.Direction.Increase : FiveYearPlan.Direction.Decrease,
            Base = shape == 0 ? PrintedCells.Plain(start) : null,
            Target = PrintedCells.Plain(goal),
            Observed = shape switch
            {
                0 => [Cell(moment.Period, Math.Round(start * (1 + (goal * moment.Years / 100)), 1) + Offset())],
                1 => [Cell(moment.Running, Rate(goal), ObservationKind.Growth)],
                _ => [.. moment.Earlier.Append(moment.Period).Select(year => Cell(year, Rate(goal), ObservationKind.Growth))],
            },
        };
    }

    private LawCase EachYear(LawMoment moment)
    {
        var known = Case();
        var (start, goal) = (Number(), Number());
        return known with
        {
            Base = _trend ? PrintedCells.Plain(start) : null,
            Target = Bound(goal, known.Direction),
            Observed = [.. moment.Earlier.Append(moment.Period).Select(year => Cell(year, Near(goal)))],
        };
    }

    private LawCase InStep(LawMoment moment)
    {
        decimal rate = random.Between(2, 8);
        var years = random.Chance(50) ? [moment.Running] : moment.Earlier.Append(moment.Period).ToList();
        return Case() with
        {
            Direction = FiveYearPlan.Direction.Increase,
            Target = "与经济增长同步",
            Observed = [.. years.Select(year => Cell(year, Rate(rate), ObservationKind.Growth))],
            OfReference = [.. years.Select(year => Cell(year, rate, ObservationKind.Growth))],
        };
    }

    /// <summary>The case with its latest figure at an end of what is required, or just beside it.</summary>
    private LawCase Nudged(LawCase known)
    {
        try
        {
            var required = known.ToPlan().Evaluate(scheme, known.AsOf).Assessments[0].Required;
            return (required?.Lower ?? required?.Upper) is { } end && LawNumbers.Before(known) is { } before && Math.Abs(end) < 1_000_000
                ? known.Observing(PrintedCells.Plain(end - before + (random.Of(0, 0, 1, -1) * random.Of(1m, 0.1m, 0.001m))))
                : known;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return known;
        }
    }

    private LawCase Imprecise(LawCase known) => known.Base is not null && random.Chance(25)
        ? known with { Base = Imprecise(known.Base) }
        : known.Observing(Imprecise(known.Latest.Text));

    private string Imprecise(string cell) => PrintedCells.FigureIn(cell) is not { Form: FigureForm.Number, Number: var number } ? cell : random.Below(6) switch
    {
        0 => "<" + cell,
        1 => "≤" + cell,
        2 => ">" + cell,
        3 => "≥" + cell,
        4 => "≈" + cell,
        _ => PrintedCells.Range(number, random.Chance(50), number + random.Of(0.1m, 1m, 5m), random.Chance(50)),
    };

    private string Bound(decimal goal, Direction direction) => random.Below(6) switch
    {
        0 => (direction == FiveYearPlan.Direction.Increase ? ">" : "<") + PrintedCells.Plain(goal),
        1 => (direction == FiveYearPlan.Direction.Increase ? "≥" : "≤") + PrintedCells.Plain(goal),
        2 when random.Chance(30) => PrintedCells.Range(goal, true, goal + 1, true),
        _ => PrintedCells.Plain(goal),
    };

    private Direction Either() => random.Chance(60) ? FiveYearPlan.Direction.Increase : FiveYearPlan.Direction.Decrease;

    private decimal Number() => _positive && random.Chance(95) ? random.Between(1, 120) / random.Of(1m, 10m) : random.Below(8) switch
    {
        0 => 0,
        < 4 => random.Between(-3, 12),
        < 7 => random.Between(-60, 160) / 10m,
        _ => random.Between(1, 90) * 100,
    };

    private decimal Step() => random.Of(1m, 2m, 5m, 10m, 0.5m, 1.25m);

    private decimal Rate(decimal usual) => Math.Round(usual, 1) + random.Of(0m, 0m, 1m, -1m, 0.5m, -3m);

    private decimal Offset() => random.Of(0m, 0m, 0.1m, -0.1m, 0.01m, 1m, -1m);

    private decimal Near(params decimal[] edges) => random.Chance(85) ? random.Of(edges) + Offset() : Number();

    private static AnIndicator.ObservedCell Cell(string period, decimal number, ObservationKind kind = ObservationKind.Level) => new(period, PrintedCells.Plain(number), kind);
}
