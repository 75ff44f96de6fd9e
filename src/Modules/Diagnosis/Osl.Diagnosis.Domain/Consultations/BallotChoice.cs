using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Domain.Consultations;

internal sealed record BallotChoice(NeedId NeedId);
