namespace FiveYearPlan;

/// <summary>Turns rows of text into observations of a plan's indicators; keeps what is valid and reports the rest.</summary>
/// <param name="plan">The plan that they report on.</param>
/// <param name="bag">What collects the findings.</param>
/// <param name="isRecord">Whether the rows are a record of what is known: figures from before the plan, or of another territory, are meant as such and no finding.</param>
internal sealed class ObservationReader(Plan plan, DiagnosticBag bag, bool isRecord = false)
{
    private static readonly BilingualText FigureOrDeclaration = new("所印数值，或“完成”等声明", "a figure as printed, or a declaration such as 完成");
    private static readonly string[] UnstatedPeriod = ["unstated", "未注明"];

    public IReadOnlyList<Observation> Read(IEnumerable<ObservationRow> rows)
    {
        var found = new Dictionary<SeriesKey, Observation>();
        var undecidable = new HashSet<SeriesKey>();
        var position = 0;
        foreach (var row in rows)
        {
            position++;
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            var place = row.Place ?? RowPlace.At($"rows[{position}]");
            if (Read(row, place) is { } observation)
            {
                Add(observation, place);
            }
        }

        return [.. found.Where(known => !undecidable.Contains(known.Key)).Select(known => known.Value)];

        void Add(Observation observation, RowPlace place)
        {
            var indicator = plan[observation.Indicator];
            var key = SeriesKey.Of(observation, indicator);
            if (!found.TryGetValue(key, out var first))
            {
                found.Add(key, observation);
            }
            else if (Span(first, observation, indicator) is { } same && same.Equals(first.Figure!.Set)
                || (first.DeclaredMet is not null && first.DeclaredMet == observation.DeclaredMet))
            {
                bag.Add(DiagnosticCode.RepeatedObservation, place, "value", observation.Printed);
            }
            else
            {
                bag.Add(
                    DiagnosticCode.ConflictingObservations, place, "value", observation.Printed,
                    new BilingualText($"同一期间已有 {first.Printed}", $"{first.Printed} was given before for the same period"));
                if (Span(first, observation, indicator) is { IsWritable: true } span)
                {
                    var both = Figure.FromSet(span, first.Figure!.Unit);
                    found[key] = first.WithFigure(both).WithPrinted(both.ToString());
                }
                else
                {
                    undecidable.Add(key); // no figure spans the two, so neither is judged
                }
            }
        }
    }

    /// <summary>The numbers of both, in the unit of the first; <see langword="null"/> where they have none in common.</summary>
    private static NumberSet? Span(Observation first, Observation second, Indicator indicator) =>
        first.Figure is { Unit: { } unit } one && second.Figure is { Unit: { } other } two && other.IsConvertibleTo(unit)
            && unit.IsConvertibleTo(Joining.UnitOf(first.Kind, indicator)) ? one.Set.Hull(two.SetIn(unit)) : null;

    /// <summary>The observation of one row, fitted to its indicator; <see langword="null"/> where the row has an error.</summary>
    public Observation? Read(ObservationRow row, RowPlace place)
    {
        var before = bag.Count;
        var indicator = FindIndicator(row.Indicator, place);
        var period = ReadPeriod(row.Period, place);
        var kind = ObservationWords.Kinds.Read(row.Measure, "measure", place, bag) ?? ObservationKind.Level;
        var vintage = ObservationWords.Vintages.Read(row.Vintage, "vintage", place, bag);
        var territory = PlanWords.Territories.Read(row.Territory, "territory", place, bag);
        var population = PlanWords.Populations.Read(row.Population, "population", place, bag);
        var basis = PlanWords.PriceBases.Read(row.Basis, "basis", place, bag);
        var published = ReadDate(row.Published, place);
        var observation = ReadValue(row, indicator?.Id ?? "?", period, kind, place);
        if (observation is null || bag.HasErrorsSince(before))
        {
            return null;
        }

        observation = vintage is { } v ? observation.WithVintage(v) : observation;
        observation = territory is { } t ? observation.WithTerritory(t) : observation;
        observation = population is { } p ? observation.WithPopulation(p) : observation;
        observation = basis is { } b ? observation.WithPriceBasis(b) : observation;
        observation = published is { } day ? observation.WithPublished(day) : observation;
        observation = row.Source is { } source ? observation.WithSource(source) : observation;
        observation = row.Inferred is { } reason ? observation.WithInferred(reason) : observation;
        return Joining.Join(observation, plan, place, bag, isRecord);
    }

    /// <summary>The one indicator that a key names; where there is none, or several, that is reported.</summary>
    public Indicator? FindIndicator(string? key, RowPlace place)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            bag.Add(DiagnosticCode.MissingValue, place, "indicator", null, new BilingualText("指标编码、序号或名称", "an indicator's id, number or name"));
            return null;
        }

        var found = plan.FindAll(key);
        if (found.Count == 1)
        {
            return found[0];
        }

        var (code, expected) = found.Count == 0
            ? (DiagnosticCode.UnknownIndicator, new BilingualText("指标编码、序号或名称", "an indicator's id, number or name"))
            : (DiagnosticCode.AmbiguousIndicator, new BilingualText($"以下编码之一：{Plan.Ids(found)}", $"one of these ids: {Plan.Ids(found)}"));
        bag.Add(code, place, "indicator", key, expected);
        return null;
    }

    private NodaTime.DateInterval? ReadPeriod(string? text, RowPlace place)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            bag.Add(DiagnosticCode.MissingValue, place, "period", null, ReportingPeriod.Expected);
        }
        else if (!ReportingPeriod.TryRead(text, out var period) && !UnstatedPeriod.Contains(text.Trim()))
        {
            bag.Add(DiagnosticCode.UnreadablePeriod, place, "period", text, ReportingPeriod.Expected);
        }
        else
        {
            return period;
        }

        return null;
    }

    public NodaTime.LocalDate? ReadDate(string? text, RowPlace place)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (IsoDate.TryRead(text.Trim(), out var date))
        {
            return date;
        }

        bag.Add(DiagnosticCode.InvalidValue, place, "published", text, new BilingualText("日期，如 2023-06-30", "a date such as 2023-06-30"));
        return null;
    }

    private Observation? ReadValue(ObservationRow row, string indicator, NodaTime.DateInterval? period, ObservationKind kind, RowPlace place)
    {
        if (string.IsNullOrWhiteSpace(row.Value))
        {
            bag.Add(DiagnosticCode.MissingValue, place, "value", null, FigureOrDeclaration);
            return null;
        }

        if (Cell.Read(row.Value) is { Kind: CellKind.Declared } declared)
        {
            return Observation.Declared(indicator, period, declared.Met, declared.Text);
        }

        if (kind == ObservationKind.Declared)
        {
            bag.Add(DiagnosticCode.InvalidValue, place, "value", row.Value, new BilingualText("“完成”“未完成”等声明", "a declaration such as 完成 or 未完成"));
            return null;
        }

        return ReadFigure(row.Value, row.Unit, place) is { } figure ? Observation.Of(indicator, period, figure, kind).WithPrinted(row.Value.Trim()) : null;
    }

    /// <summary>A figure and the unit stated beside it; what cannot be read is reported.</summary>
    public Figure? ReadFigure(string value, string? unitText, RowPlace place)
    {
        if (!Figure.TryRead(value, out var figure, out var failure))
        {
            bag.Add(
                DiagnosticCode.UnreadableFigure, place, "value", value,
                new BilingualText($"第 {failure.Position + 1} 个字符处应为{failure.Expected.Chinese}", $"at character {failure.Position + 1}, expected {failure.Expected.English}"));
            return null;
        }

        if (string.IsNullOrWhiteSpace(unitText))
        {
            return figure;
        }

        if (Unit.TryParse(unitText, null, out var unit) && figure!.In(unit) is { } inUnit)
        {
            return inUnit;
        }

        bag.Add(
            DiagnosticCode.InvalidValue, place, "unit", unitText,
            new BilingualText("与数值所带单位一致的计量单位", "a unit that agrees with the one printed in the value"));
        return null;
    }
}
