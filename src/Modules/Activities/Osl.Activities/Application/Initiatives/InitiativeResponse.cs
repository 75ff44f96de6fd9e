using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Initiatives;

/// <summary>An initiative of residents.</summary>
/// <param name="SupporterCount">How many people have given their support, by the log.</param>
/// <param name="ClosingNote">What came of it, or why it went no further.</param>
internal sealed record InitiativeResponse(
    Guid Id,
    long Version,
    string Title,
    string Idea,
    IReadOnlyList<Guid> CommunityIds,
    IReadOnlyList<Guid> AuthorIds,
    Guid? GroupId,
    InitiativeMode Mode,
    InitiativeState State,
    DateTimeOffset SubmittedAt,
    int SupporterCount,
    InitiativeContractInput? Contract,
    string? Schedule,
    decimal? CostEstimate,
    IReadOnlyList<ContributionInput> Contributions,
    string? ClosingNote) : IVersioned, ITellsPersonalData, IExample<InitiativeResponse>
{
    public static InitiativeResponse Of(Initiative initiative) => new(
        initiative.Id.Value,
        initiative.Version,
        initiative.Title,
        initiative.Idea,
        Ids.Plain(initiative.CommunityIds),
        Ids.Plain(initiative.AuthorIds),
        initiative.GroupId?.Value,
        initiative.Mode,
        initiative.State,
        initiative.SubmittedAt,
        initiative.SupporterCount,
        initiative is { ContractNumber: { } number, ContractSignedOn: { } signedOn, ContractFrom: { } from, ContractTo: { } to }
            ? new InitiativeContractInput(number, signedOn, from, to)
            : null,
        initiative.Schedule,
        initiative.CostEstimate,
        [.. initiative.Contributions.Select(one => new ContributionInput(one.Kind, one.Description, one.Value))],
        initiative.ClosingNote);

    public static InitiativeResponse Example { get; } = new(
        Examples.Initiative,
        3,
        InitiativeInput.Example.Title,
        InitiativeInput.Example.Idea,
        [Examples.Community],
        [Examples.Resident],
        null,
        InitiativeMode.LocalInitiative19b,
        InitiativeState.UnderSupport,
        new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero),
        48,
        InitiativeAgreementInput.Example.Contract,
        InitiativeAgreementInput.Example.Schedule,
        InitiativeAgreementInput.Example.CostEstimate,
        InitiativeAgreementInput.Example.Contributions!,
        null);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => AuthorIds;
}
