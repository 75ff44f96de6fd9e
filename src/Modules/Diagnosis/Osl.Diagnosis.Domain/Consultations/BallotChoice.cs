using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>A need that a ballot names.</summary>
internal sealed class BallotChoice
{
    private BallotChoice()
    {
    }

    public NeedId NeedId { get; private set; }

    internal static BallotChoice Of(NeedId need) => new() { NeedId = need };
}
