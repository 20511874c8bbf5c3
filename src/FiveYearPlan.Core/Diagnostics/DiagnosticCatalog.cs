namespace FiveYearPlan;

/// <summary>The severity and the sentence of each code: all messages of the library in one file.</summary>
internal static class DiagnosticCatalog
{
    private const DiagnosticSeverity Error = DiagnosticSeverity.Error;
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;
    private const DiagnosticSeverity Info = DiagnosticSeverity.Info;

    public static (DiagnosticSeverity Severity, string Chinese, string English) Of(DiagnosticCode code) => code switch
    {
        DiagnosticCode.InvalidJson => (Error, "不是完整、正确的 JSON", "not well-formed JSON"),
        DiagnosticCode.UnknownFormat => (Error, "未知的格式版本", "unknown format version"),
        DiagnosticCode.TooLarge => (Error, "超出上限", "larger than the limit"),
        DiagnosticCode.InvalidEncoding => (Error, "不是有效的 UTF-8", "not valid UTF-8"),
        DiagnosticCode.MissingValue => (Error, "缺少必填内容", "a required value is missing"),
        DiagnosticCode.InvalidValue => (Error, "内容无法识别", "the value cannot be read"),
        DiagnosticCode.UnknownField => (Warning, "未知的字段，已忽略", "unknown field, ignored"),
        DiagnosticCode.FieldCount => (Error, "列数与表头不符", "the number of fields differs from the header's"),
        DiagnosticCode.UnreadableFigure => (Error, "数值无法识别", "the figure cannot be read"),
        DiagnosticCode.UnreadablePeriod => (Error, "期间无法识别", "the period cannot be read"),
        DiagnosticCode.DuplicateId => (Error, "编码重复，保留第一个", "duplicate id, the first is kept"),
        DiagnosticCode.UnknownIndicator => (Error, "没有这项指标", "unknown indicator"),
        DiagnosticCode.AmbiguousIndicator => (Error, "对应多项指标", "ambiguous indicator"),
        DiagnosticCode.UnknownDocument => (Error, "来源文件未列出", "the source's document is not listed"),
        DiagnosticCode.ConflictingObservations => (Error, "同一期间的两个数值不一致，按其区间评价", "two figures for the same period differ, the range that spans both is judged"),
        DiagnosticCode.RepeatedObservation => (Info, "同一数值重复给出", "the same observation is given twice"),
        DiagnosticCode.ReplacedObservation => (Info, "替换了原有数值", "replaces an earlier observation"),
        DiagnosticCode.OutsidePlan => (Warning, "期间不在规划期内，不参与评价", "the period lies outside the plan, not judged"),
        DiagnosticCode.AfterAsOf => (Info, "期间晚于评价日，未采用", "the period ends after the as-of date, ignored"),
        DiagnosticCode.UnitMismatch => (Warning, "单位与指标不可换算", "the unit cannot be converted into the indicator's"),
        DiagnosticCode.ScopeMismatch => (Warning, "统计范围与指标不同，不参与评价", "another territory or population than the indicator's, never decides"),
        DiagnosticCode.BasisAssumed => (Warning, "价格口径一方未注明，视同一致", "a price basis is unstated, the two are taken to be the same"),
        DiagnosticCode.PeriodWidened => (Warning, "累计数不从规划首日起算，按首日起算理解", "a running total that does not begin with the plan is read as beginning there"),
        DiagnosticCode.TotalsDisagree => (Warning, "累计数与分期合计不一致，以累计数为准", "running total and sum disagree, the running total counts"),
        DiagnosticCode.PartOfYear => (Info, "不足全年的数值，目标未采用", "a figure for part of a year, not used by any target"),
        DiagnosticCode.UnusedKind => (Warning, "该类数值不用于评价此指标", "no target of the indicator uses this kind of observation"),
        DiagnosticCode.DirectionAssumed => (Info, "未说明指标方向，按越大越好处理", "direction not stated, more is taken to be better"),
        DiagnosticCode.DirectionUnstated => (Warning, "保有量类指标须注明方向，暂按越大越好处理", "a floor that may sink needs a stated direction, more is taken to be better"),
        DiagnosticCode.DirectionContradicted => (Warning, "方向与目标界限相矛盾，以界限为准", "direction and the target's bound contradict each other, the bound is judged"),
        DiagnosticCode.KindUnclear => (Warning, "所在列不能说明目标类型", "the columns do not tell the kind of target"),
        DiagnosticCode.ReferenceUnclear => (Warning, "同步目标没有唯一的对照指标", "no single indicator to keep in step with"),
        DiagnosticCode.CyclicReference => (Warning, "同步对照成环", "indicators are to keep in step with each other"),
        DiagnosticCode.DuplicateTarget => (Warning, "同一指标有两个同类目标，保留第一个", "two targets of one kind, the first is kept"),
        DiagnosticCode.DefinitionChanged => (Warning, "统计口径有调整，按所印数值比较", "the definition changed, compared as printed"),
        DiagnosticCode.ImpliedGrowthDiffers => (Warning, "增速与基期值、目标值推算的不符", "growth differs from what base and target make"),
        DiagnosticCode.ChangeDiffers => (Warning, "变动值与目标值减基期值不符", "change differs from target less base"),
        DiagnosticCode.WeakerThanBase => (Warning, "目标弱于基期值", "the target is weaker than the base"),
        DiagnosticCode.CellRepeated => (Info, "单元格重复", "the cell repeats another"),
        DiagnosticCode.NumberShared => (Info, "序号对应多项指标", "one number for several rows"),
        DiagnosticCode.NoteMarkShared => (Info, "注释编号重复", "one mark for several notes"),
        DiagnosticCode.PrintedDifferently => (Warning, "另一处所印不同", "another place prints it differently"),
        DiagnosticCode.ReprintUnmatched => (Warning, "重印的内容不存在，未作比较", "printed again, but not there, not compared"),
        DiagnosticCode.CountsDisagree => (Warning, "公布的计数不相符", "published counts disagree"),
        DiagnosticCode.NatureUnidentified => (Info, "公布的属性计数未能逐项对应", "a count by nature cannot be told by name"),
        DiagnosticCode.FigureShared => (Info, "同一数值用于两个序列", "one figure for two series"),
        DiagnosticCode.BaseRestated => (Info, "基期值有修订", "the base was restated"),
        DiagnosticCode.InvalidWorkbook => (Error, "不是可读取的 .xlsx 工作簿", "not an .xlsx workbook that can be read"),
        DiagnosticCode.MarkUnclear => (Warning, "数值旁的标记没有说明", "a mark beside the value is not explained"),
        DiagnosticCode.QuantityAssumed => (Warning, "数量类型未注明，非全年的数值直接与目标比较", "a quantity is unstated, a figure for other than a whole year is judged as it stands"),
        DiagnosticCode.ZeroReplaced => (Warning, "0 按 0.001 计算", "nought is read as 0.001"),
    };
}
