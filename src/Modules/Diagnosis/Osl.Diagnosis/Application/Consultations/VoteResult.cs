using Osl.BuildingBlocks.Application;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>How residents voted.</summary>
/// <param name="PersonBallots">Votes of people.</param>
/// <param name="PaperBallots">Votes on paper.</param>
/// <param name="Needs">The needs asked about, the most voted first; equal counts share a rank.</param>
internal sealed record VoteResult(int PersonBallots, int PaperBallots, IReadOnlyList<VoteCount> Needs) : IExample<VoteResult>
{
    public static VoteResult Example { get; } = new(
        17, 24, [new VoteCount(new Guid("0199d0c2-0000-7000-8000-000000000041"), "Miejsce spotkań na zimę", 12, 19, 31, 1)]);
}

/// <summary>The votes for one need.</summary>
internal sealed record VoteCount(Guid NeedId, string Title, int PersonVotes, int PaperVotes, int Votes, int Rank);
