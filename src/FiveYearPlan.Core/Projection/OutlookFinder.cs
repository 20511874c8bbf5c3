namespace FiveYearPlan;

/// <summary>
/// Holds a path against a target. Level, change and average growth each ask for a set of levels in the last year; a total
/// for a set of sums; each-year for a set of levels in every year.
/// </summary>
internal sealed class OutlookFinder(PointSeries series, Func<int, NumberSet?> path)
{
    private readonly Indicator _indicator = series.Indicator;

    /// <summary>The last year known; where none is, as of a published forecast alone, the one before the plan.</summary>
    private int LastYear => series.Points.LastOrDefault()?.Year ?? (series.Period.FirstYear - 1);

    /// <summary>The outlook of the row: the worst of its targets; one that cannot be decided leaves it open unless another falls short.</summary>
    public static TargetOutlook? Deciding(IReadOnlyList<TargetOutlook> targets)
    {
        if (targets.FirstOrDefault(known => known.Outlook == Outlook.Difficult) is { } difficult)
        {
            return difficult;
        }

        return targets.FirstOrDefault(known => known.Reason is { } reason && !VerdictWords.HasNoEvidence(reason))
            ?? targets.Where(known => known.Reason is null).MinBy(known => known.Outlook)
            ?? targets.FirstOrDefault();
    }

    public TargetOutlook Find(Target target)
    {
        if (target.Kind is TargetKind.Words or TargetKind.Assigned)
        {
            return TargetOutlook.Without(target, target.Kind == TargetKind.Words ? Reason.Words : Reason.Assigned);
        }

        if (LastYear >= target.DueYear)
        {
            return TargetOutlook.Without(target, Reason.NoTimeLeft);
        }

        return target.Kind switch
        {
            TargetKind.Level => Level(target, Met(target), Number(target)),
            TargetKind.Change or TargetKind.AverageGrowth or TargetKind.Direction => FromBase(target),
            TargetKind.Total => Total(target),
            TargetKind.EachYear => EachYear(target),
            TargetKind.Reduction or TargetKind.InStep or TargetKind.Words or TargetKind.Assigned => TargetOutlook.Without(target, Reason.OutOfDomain),
        };
    }

    /// <summary>Whether a target is met by what is known of its last year; <see langword="null"/> where that cannot be said.</summary>
    public bool? IsMetAtEnd(Target target) => target.Kind switch
    {
        TargetKind.Level => path(target.DueYear)?.IsWithin(Met(target)),
        TargetKind.EachYear => Every([.. Enumerable.Range(series.Period.FirstYear, target.DueYear - series.Period.FirstYear + 1).Select(year => path(year)?.IsWithin(Met(target)))]),
        TargetKind.Change or TargetKind.AverageGrowth or TargetKind.Direction => Goal(target) is { Goal: { } goal } ? path(target.DueYear)?.IsWithin(goal) : null,
        TargetKind.Total => SumUpTo(target.DueYear)?.IsWithin(Met(target)),
        TargetKind.Reduction or TargetKind.InStep or TargetKind.Assigned or TargetKind.Words => null,
    };

    private TargetOutlook FromBase(Target target)
    {
        var (goal, number, reason) = Goal(target);
        return goal is null ? TargetOutlook.Without(target, reason!.Value) : Level(target, goal, number);
    }

    /// <summary>The levels in the last year that a target counted from the base asks for.</summary>
    private (NumberSet? Goal, Rational? Number, Reason? Reason) Goal(Target target)
    {
        if (_indicator.Baseline is null || !series.ComparesWithBase)
        {
            return (null, null, _indicator.Baseline is null ? Reason.NoBaseline : Reason.SeriesBreak);
        }

        if (series.Base?.Number is not { } start)
        {
            return (null, null, Reason.ImpreciseFigure);
        }

        switch (target.Kind)
        {
            case TargetKind.Direction when _indicator.Direction == Direction.Neither:
                return (null, null, Reason.OutOfDomain);
            case TargetKind.Direction:
                return (_indicator.Direction == Direction.Decrease ? NumberSet.Below(start) : NumberSet.Above(start), null, null);
            case TargetKind.Change:
                var sign = _indicator.PrintsFallsAsPositive ? -1 : 1;
                return (Met(target).Times(sign).Plus(NumberSet.Point(start)), start + (sign * Number(target)), null);
            case TargetKind.AverageGrowth:
                // Growth at comparable prices comes from printed rates only, and that of a growth rate from nothing else.
                if (_indicator.PriceBasis == PriceBasis.Comparable || _indicator.IsGrowthRate || start.Sign <= 0)
                {
                    return (null, null, _indicator.PriceBasis == PriceBasis.Comparable ? Reason.BasisMismatch : Reason.OutOfDomain);
                }

                var years = target.DueYear - _indicator.Baseline.Year;
                return years < 1 ? (null, null, Reason.OutOfDomain)
                    : (Met(target).Map(rate => Evidence.Factor(rate, years)).Times(start), start * Evidence.Factor(Number(target), years), null);
            case TargetKind.Level or TargetKind.Total or TargetKind.Reduction or TargetKind.EachYear or TargetKind.InStep or TargetKind.Assigned or TargetKind.Words:
                break;
        }

        throw new InvalidOperationException($"A target of the kind {target.Kind} is not counted from the base.");
    }

    private TargetOutlook Level(Target target, NumberSet goal, Rational? number)
    {
        var last = series.Points.LastOrDefault();
        return Judge(target, goal, path, last?.Numbers.IsWithin(goal)) with
        {
            Counted = Counted(target),
            Unit = target.Kind == TargetKind.AverageGrowth ? FigureUnits.Percent : target.Kind == TargetKind.Change ? _indicator.Unit.OfChange : _indicator.Unit,
            Required = number is { } due && last is { Number: { } now } && last.Numbers.IsWithin(goal) is false ? Pace.Between(now, due, target.DueYear - last.Year) : null,
            Distance = number is { } end && series is { ComparesWithBase: true, Base.Number: { } start } && end != start ? (end - start).Abs() : null,
        };
    }

    private NumberSet? Counted(Target target)
    {
        if (path(target.DueYear) is not { } value || target.Kind is TargetKind.Level or TargetKind.Direction)
        {
            return path(target.DueYear);
        }

        var start = series.Base!.Number!.Value;
        return target.Kind == TargetKind.Change ? value.Minus(NumberSet.Point(start)).Times(_indicator.PrintsFallsAsPositive ? -1 : 1)
            : value.Lower is { Sign: > 0 } ? value.Map(level => GrowthScale.Mean(level / start, target.DueYear - _indicator.Baseline!.Year))
            : null;
    }

    /// <summary>The flows of the plan so far and those expected. A ceiling is kept only when the plan is over.</summary>
    private TargetOutlook Total(Target target)
    {
        var last = LastYear;
        if (_indicator.Quantity != Quantity.Flow)
        {
            return TargetOutlook.Without(target, Reason.OutOfDomain);
        }

        if (series.Points.Count(point => point.Year >= series.Period.FirstYear) != Math.Max(0, last - series.Period.FirstYear + 1))
        {
            return TargetOutlook.Without(target, Reason.IncompleteSeries);
        }

        var (met, soFar) = (Met(target), SumUpTo(last) ?? NumberSet.Point(Rational.Zero));
        var left = soFar.IsPoint ? Number(target) - soFar.Lower!.Value : (Rational?)null;
        var judged = Judge(target, met, SumUpTo, met.Upper is null ? soFar.IsWithin(met) : false, canBeEarly: met.Upper is null);
        return judged with
        {
            Counted = SumUpTo(target.DueYear),
            Unit = _indicator.Unit,
            Required = left is { Sign: > 0 } rest ? Pace.Adding(rest, target.DueYear - last) : null,
            Expected = SumUpTo(target.DueYear) is { IsPoint: true, Lower: { } total } && soFar.IsPoint ? Pace.Adding(total - soFar.Lower!.Value, target.DueYear - last) : null,
        };
    }

    private NumberSet? SumUpTo(int year)
    {
        var known = series.Points.Where(point => !point.IsBase).ToDictionary(point => point.Year, point => point.Numbers);
        NumberSet? sum = null;
        for (var i = series.Period.FirstYear; i <= year; i++)
        {
            if ((known.GetValueOrDefault(i) ?? path(i)) is not { } flow)
            {
                return null;
            }

            sum = sum?.Plus(flow) ?? flow;
        }

        return sum;
    }

    /// <summary>One year that fails decides; what is kept until the end is met on time.</summary>
    private TargetOutlook EachYear(Target target)
    {
        var (met, last) = (Met(target), LastYear);
        var known = series.Points.Where(point => point.Year >= series.Period.FirstYear && !point.IsBase).Select(point => (point.Year, Numbers: (NumberSet?)point.Numbers));
        var expected = Enumerable.Range(last + 1, target.DueYear - last).Select(year => (Year: year, Numbers: path(year))).ToList();
        var years = known.Concat(expected).Select(each => (each.Year, each.Numbers, IsMet: each.Numbers?.IsWithin(met))).ToList();
        var judged = new TargetOutlook(target, Outlook.NotAssessable, null)
        {
            Compared = path(target.DueYear),
            Counted = path(target.DueYear),
            Goal = met,
            Unit = _indicator.Unit,
        };
        return years.FirstOrDefault(each => each.IsMet is false) is { Numbers: { } failed, Year: var year }
            ? judged with { Outlook = Outlook.Difficult, IsMetAtEnd = false, Compared = failed, FailedYear = year }
            : expected.Exists(each => each.Numbers is null) ? judged with { Reason = Reason.NoForecast }
            : years.Exists(each => each.IsMet is null) ? judged with { Reason = Reason.ImpreciseFigure }
            : judged with { Outlook = Outlook.OnTime, IsMetAtEnd = true };
    }

    /// <summary>
    /// Met already and still met at the end, or met before the last year: early or met. Met at the end: on time. Else
    /// difficult.
    /// </summary>
    private TargetOutlook Judge(Target target, NumberSet goal, Func<int, NumberSet?> counted, bool? metAlready, bool canBeEarly = true)
    {
        var from = LastYear + 1;
        if (counted(target.DueYear) is not { } atEnd)
        {
            return TargetOutlook.Without(target, Reason.NoForecast);
        }

        var judged = new TargetOutlook(target, Outlook.NotAssessable, null) { Compared = atEnd, Goal = goal, IsMetAlready = metAlready, IsMetAtEnd = atEnd.IsWithin(goal) };
        if (judged.IsMetAtEnd is not true)
        {
            return judged.IsMetAtEnd is null ? judged with { Reason = Reason.ImpreciseFigure } : judged with { Outlook = Outlook.Difficult };
        }

        int? early = canBeEarly ? Enumerable.Range(from, target.DueYear - from).Where(year => counted(year)?.IsWithin(goal) is true).Cast<int?>().FirstOrDefault() : null;
        return metAlready is true ? judged with { Outlook = Outlook.EarlyOrMet }
            : judged with { Outlook = early is null ? Outlook.OnTime : Outlook.EarlyOrMet, EarlyYear = early };
    }

    private static bool? Every(IReadOnlyList<bool?> years) => years.Contains(false) ? false : years.Contains(null) ? null : true;

    private NumberSet Met(Target target) => TargetLines.MetSet(target, _indicator);

    private Rational Number(Target target) => Requirement.Number(
        target.Figure!, TargetLines.DirectionOf(target.Kind, _indicator), target.Kind == TargetKind.AverageGrowth ? FigureUnits.Percent : _indicator.Unit);
}
