using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Initiatives;

/// <summary>What residents want to do.</summary>
internal sealed record InitiativeContent(
    string Title, string Idea, IReadOnlyList<CommunityId> CommunityIds, IReadOnlyList<PersonId> AuthorIds, GroupId? GroupId, InitiativeMode Mode);

/// <summary>What residents give, and what it is worth in złote.</summary>
internal sealed record Contribution(ContributionKind Kind, string Description, decimal Value);

/// <summary>A contract for a fixed time (Art. 19f).</summary>
internal sealed record InitiativeContract(string Number, DateOnly SignedOn, Period Term);

/// <summary>What a local initiative rests on.</summary>
internal sealed record InitiativeAgreement(InitiativeContract? Contract, string? Schedule, decimal? CostEstimate, IReadOnlyList<Contribution> Contributions);
