using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.Goals;

/// <summary>A goal as its author writes it.</summary>
/// <param name="Type">What it is after.</param>
/// <param name="Text">The goal in words.</param>
/// <param name="CommunityIds">For which communities.</param>
/// <param name="NeedIds">Out of which recognised needs.</param>
/// <param name="ResidentCoAuthors">Which residents helped to set it; in words, no personal data.</param>
internal sealed record GoalInput(
    GoalType Type,
    string Text,
    IReadOnlyList<Guid>? CommunityIds = null,
    IReadOnlyList<Guid>? NeedIds = null,
    string? ResidentCoAuthors = null) : IExample<GoalInput>
{
    public static GoalInput Example { get; } = new(
        GoalType.NeighbourSolidarity, "Sąsiedzi pomagają seniorom w drobnych sprawach", [Examples.Community], [Examples.Need], "rada osiedla i klub seniora");

    public GoalContent ToContent() => new(
        Type,
        Text,
        [.. (CommunityIds ?? []).Select(id => new CommunityId(id))],
        [.. (NeedIds ?? []).Select(id => new NeedId(id))],
        ResidentCoAuthors);

    internal sealed class Validator : AbstractValidator<GoalInput>
    {
        public Validator()
        {
            RuleFor(g => g.Text).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(g => g.CommunityIds).Listed();
            RuleFor(g => g.NeedIds).Listed();
            RuleFor(g => g.ResidentCoAuthors).MaximumLength(TextLimits.Line);
        }
    }
}

/// <summary>Checks what a goal refers to, and that its author's right reaches its communities.</summary>
internal static class GoalChecks
{
    public static async Task Check(this PlanReferences references, GoalContent content, RequestScope scope, CancellationToken ct)
    {
        await references.RequireCommunities(content.CommunityIds, ct);
        foreach (var community in content.CommunityIds)
        {
            scope.RequireCommunity(Rights.WritePlans, community);
        }
    }
}
