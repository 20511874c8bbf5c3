namespace FiveYearPlan;

/// <summary>
/// What a finding is about. Codes are stable and never reused; each is documented with an example in
/// <c>docs/diagnostics</c>.
/// </summary>
public enum DiagnosticCode
{
    /// <summary>Error: the text is not well-formed JSON, is cut off, or nests too deep.</summary>
    InvalidJson,

    /// <summary>Error: the file says a format version that this library does not know.</summary>
    UnknownFormat,

    /// <summary>Error: the input is longer, or holds more entries, than the documented limit.</summary>
    TooLarge,

    /// <summary>Error: the bytes are not valid UTF-8.</summary>
    InvalidEncoding,

    /// <summary>Error: a property or column that must be there is absent or blank.</summary>
    MissingValue,

    /// <summary>Error: a value is not of the required form, or not one of the known words.</summary>
    InvalidValue,

    /// <summary>Warning: a property or column that the format does not know; it is ignored.</summary>
    UnknownField,

    /// <summary>Error: a line of a table has another number of fields than its header.</summary>
    FieldCount,

    /// <summary>Error: a cell that should be a figure cannot be read as one.</summary>
    UnreadableFigure,

    /// <summary>Error: a text that should be a period cannot be read as one.</summary>
    UnreadablePeriod,

    /// <summary>Error: two entries have the same id; the first is kept.</summary>
    DuplicateId,

    /// <summary>Error: an id, number or name that no indicator of the plan has.</summary>
    UnknownIndicator,

    /// <summary>Error: a number or name that several indicators share; the expectation lists their ids.</summary>
    AmbiguousIndicator,

    /// <summary>Error: a source names a document that is not among the documents.</summary>
    UnknownDocument,

    /// <summary>Error: two observations of one series and period differ; the range that spans both is judged.</summary>
    ConflictingObservations,

    /// <summary>Info: an observation is given twice with the same figure.</summary>
    RepeatedObservation,

    /// <summary>Info: an observation takes the place of an earlier one of the same series and period.</summary>
    ReplacedObservation,

    /// <summary>Warning: an observation covers time outside the plan; it is not judged.</summary>
    OutsidePlan,

    /// <summary>Info: an observation covers time after the as-of date; it is ignored.</summary>
    AfterAsOf,

    /// <summary>Warning: an observation has a unit that cannot be converted into its indicator's.</summary>
    UnitMismatch,

    /// <summary>Warning: an observation is of another territory or population than its indicator; it never decides.</summary>
    ScopeMismatch,

    /// <summary>Warning: the observation or the target does not state its price basis; the two are taken to be the same.</summary>
    BasisAssumed,

    /// <summary>Warning: a stated running total does not begin with the plan; it is read as beginning there.</summary>
    PeriodWidened,

    /// <summary>Warning: a running total and the sum of the same periods disagree; the running total counts.</summary>
    TotalsDisagree,

    /// <summary>Info: a figure for a part of a year that no target of the indicator can use.</summary>
    PartOfYear,

    /// <summary>Warning: an observation of a kind that no target of its indicator can use.</summary>
    UnusedKind,

    /// <summary>Info: nothing tells whether more or less is better; more is taken to be.</summary>
    DirectionAssumed,

    /// <summary>Warning: a floor that may sink (保有量) needs a stated direction; more is taken to be better.</summary>
    DirectionUnstated,

    /// <summary>Warning: the stated direction and the bound of the target contradict each other; the bound is judged.</summary>
    DirectionContradicted,

    /// <summary>Warning: the columns do not tell what kind of target a cell is; state <c>kind</c>.</summary>
    KindUnclear,

    /// <summary>Warning: an in-step target names no single indicator to keep in step with.</summary>
    ReferenceUnclear,

    /// <summary>Warning: indicators are to keep in step with each other in a circle.</summary>
    CyclicReference,

    /// <summary>Warning: one indicator carries two targets of one kind in one version; the first is kept.</summary>
    DuplicateTarget,

    /// <summary>Warning: the document says that the definition of the indicator changed; target and outcome are compared as printed.</summary>
    DefinitionChanged,

    /// <summary>Warning: the printed growth is not the one that base and target make, compared at the precision of the rate.</summary>
    ImpliedGrowthDiffers,

    /// <summary>Warning: the printed change is not target less base.</summary>
    ChangeDiffers,

    /// <summary>Warning: the target asks for less than the base already has.</summary>
    WeakerThanBase,

    /// <summary>Info: a cell repeats another cell of its row.</summary>
    CellRepeated,

    /// <summary>Info: the table prints one number for several rows; only their ids tell them apart.</summary>
    NumberShared,

    /// <summary>Info: one mark is printed before several notes.</summary>
    NoteMarkShared,

    /// <summary>Warning: another place prints another figure; that of the table, or of the observation, counts.</summary>
    PrintedDifferently,

    /// <summary>Warning: a reprint prints again what is not there; it is not compared.</summary>
    ReprintUnmatched,

    /// <summary>Warning: published counts do not add up, or do not fit the names beside them.</summary>
    CountsDisagree,

    /// <summary>Info: a published count by nature holds indicators whose nature is not printed.</summary>
    NatureUnidentified,

    /// <summary>Info: a document prints one rate for two series.</summary>
    FigureShared,

    /// <summary>Info: the base was restated; the evaluation names the one it uses.</summary>
    BaseRestated,

    /// <summary>Error: the file is no .xlsx workbook, is encrypted, damaged or hostile.</summary>
    InvalidWorkbook,

    /// <summary>Warning: a mark beside a value, such as the * of another base year, that nothing explains; the value is kept.</summary>
    MarkUnclear,

    /// <summary>Warning: a base or target of nought is read as 0.001, so that growth is defined.</summary>
    ZeroReplaced,

    /// <summary>
    /// Warning: a figure that decides covers other than one whole year, and the row does not state what kind of quantity it
    /// counts; the figure is judged as it stands. State <c>quantity</c>.
    /// </summary>
    QuantityAssumed,
}
