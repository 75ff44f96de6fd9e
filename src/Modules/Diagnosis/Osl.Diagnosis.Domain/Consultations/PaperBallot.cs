using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Domain.Consultations;

internal sealed record PaperBallot(BallotId Id, int Line, IReadOnlyList<NeedId> Choices);
