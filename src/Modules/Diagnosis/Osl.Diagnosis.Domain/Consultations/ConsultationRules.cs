using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Consultations;

internal static class ConsultationRules
{
    public static readonly Rule EveryOpinionAnswered =
        new("DIA-05", "A diagnosis is adopted after its consultation is reported, and a consultation is reported when every opinion has its answer.", RuleKind.Conflict);

    public static readonly Rule OneVote =
        new("DIA-11", "A person, or a line of a batch of paper ballots, votes once, and only while the consultation is open.", RuleKind.Conflict);

    public static readonly Rule VotesForWhatIsAsked =
        new("DIA-20", "A vote names between one and {0} of the needs that the consultation asks about, each once.");
}
