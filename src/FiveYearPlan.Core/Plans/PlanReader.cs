namespace FiveYearPlan;

/// <summary>Turns the rows of one table into indicators; keeps what is valid and reports the rest.</summary>
internal sealed class PlanReader(PlanPeriod period, DiagnosticBag bag)
{
    private const int LongestId = 80;

    private static readonly BilingualText IdRule = new(
        "编码以字母开头，只含字母、数字和连字符，不超过 80 个字符", "an id of at most 80 letters, digits and hyphens that starts with a letter");

    private readonly Dictionary<string, RowPlace> _places = [];

    public (IReadOnlyList<Indicator> Table, IReadOnlyList<Indicator> Further) Read(IReadOnlyList<IndicatorRow> rows, IReadOnlyList<IndicatorRow> further)
    {
        var (table, beside) = (ReadAll(rows, "rows", "row"), ReadAll(further, "further", "further"));
        IReadOnlyList<Indicator> resolved = [.. table.Concat(beside).Select(indicator => InStep.Resolve(indicator, table, beside, _places[indicator.Id], bag))];
        InStep.ReportCycles(resolved, _places, bag);
        return ([.. resolved.Take(table.Count)], [.. resolved.Skip(table.Count)]);
    }

    private List<Indicator> ReadAll(IReadOnlyList<IndicatorRow> rows, string parameter, string idPrefix)
    {
        var found = new List<Indicator>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i] ?? throw new ArgumentNullException(parameter, $"Row {i + 1} is null.");
            var place = row.Place ?? RowPlace.At($"{parameter}[{i + 1}]");
            if (Read(row, $"{idPrefix}-{(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}", place) is { } indicator)
            {
                found.Add(indicator);
            }
        }

        return found;
    }

    private Indicator? Read(IndicatorRow row, string defaultId, RowPlace place)
    {
        var id = row.Id?.Trim();
        if (string.IsNullOrEmpty(id))
        {
            id = defaultId;
        }
        else if (!IsId(id))
        {
            bag.Add(DiagnosticCode.InvalidValue, place, "id", row.Id, IdRule);
            return null;
        }

        if (string.IsNullOrWhiteSpace(row.Name))
        {
            bag.Add(DiagnosticCode.MissingValue, place, "name", null, new BilingualText("指标名称", "the indicator's name"));
            return null;
        }

        if (!Unit.TryParse(row.Unit, null, out var unit))
        {
            var code = string.IsNullOrWhiteSpace(row.Unit) ? DiagnosticCode.MissingValue : DiagnosticCode.InvalidValue;
            bag.Add(code, place, "unit", row.Unit, new BilingualText("计量单位，不超过 40 个字符", "a unit of at most 40 characters"));
            return null;
        }

        if (!_places.TryAdd(id, place))
        {
            bag.Add(DiagnosticCode.DuplicateId, place, "id", id, new BilingualText("每项指标一个编码", "one id for each indicator"));
            return null;
        }

        var english = string.IsNullOrWhiteSpace(row.EnglishName) ? row.Name : row.EnglishName;
        var name = new BilingualText(row.Name.Trim(), english.Trim());
        return Interpret(row, new Indicator(row, id, name, unit), place);
    }

    /// <summary>Fills a named indicator with what its cells mean.</summary>
    private Indicator Interpret(IndicatorRow row, Indicator named, RowPlace place)
    {
        var unit = named.Unit;
        if (row.Limit <= 0)
        {
            bag.Add(
                DiagnosticCode.InvalidValue, place, "limit", row.Limit?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new BilingualText("正数，否则不采用", "a positive number; no other is used"));
        }

        var cells = new TargetCells(named, row, period, place, bag);
        var stated = PlanWords.Directions.Read(row.Direction, "direction", place, bag);
        var baselines = cells.ReadBaselines();
        var targets = cells.ReadTargets(baselines.Count > 0 && baselines[0].Reason is null);
        var targetsInForce = Indicator.InForce(targets, _ => true);
        var baselineInForce = Indicator.InForce(baselines, _ => true);
        var group = string.IsNullOrWhiteSpace(row.Group) ? null
            : new BilingualText(row.Group.Trim(), string.IsNullOrWhiteSpace(row.EnglishGroup) ? row.Group.Trim() : row.EnglishGroup.Trim());

        return new Indicator(row, named.Id, named.Name, unit)
        {
            Group = group,
            Nature = PlanWords.Natures.Read(row.Nature, "nature", place, bag) ?? Nature.Unspecified,
            Quantity = PlanWords.Quantities.Read(row.Quantity, "quantity", place, bag) ?? DerivedQuantity(unit, targets),
            Territory = PlanWords.Territories.Read(row.Territory, "territory", place, bag) ?? Territory.Whole,
            Population = PlanWords.Populations.Read(row.Population, "population", place, bag) ?? Population.None,
            PriceBasis = PlanWords.PriceBases.Read(row.Basis, "basis", place, bag) ?? PriceBasis.Unstated,
            Direction = new DirectionReader(named, place, bag).Read(stated, targetsInForce, baselineInForce),
            Baselines = baselines,
            Baseline = baselineInForce,
            TargetVersions = targets,
            Targets = targetsInForce,
        };
    }

    private static Quantity DerivedQuantity(Unit unit, IReadOnlyList<Target> targets) =>
        targets.Any(target => target.Kind == TargetKind.Total) ? Quantity.Flow
        : unit.Symbol.Contains('/') || unit.Symbol is "%" or "‰" or "‱" ? Quantity.Rate
        : Quantity.Stock;

    private static bool IsId(string text) =>
        text.Length <= LongestId && char.IsAsciiLetter(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
