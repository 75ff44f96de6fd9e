namespace Osl.Planning.Domain.Plans;

/// <summary>What a plan cites to show that residents had their say.</summary>
internal enum CitationKind
{
    ConsultationReport,
    PrioritisationVote,
    OfficialAnswer,
}
