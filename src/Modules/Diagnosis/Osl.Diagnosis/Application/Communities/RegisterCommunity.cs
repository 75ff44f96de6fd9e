using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Application.Communities;

/// <summary>Registers a community: of a place, of a category of people, or of both at once.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="TerritoryUnits">Where it lives; at least one for a territorial community (DIA-01).</param>
/// <param name="Categories">What its members share; at least one for a categorial community (DIA-01).</param>
/// <param name="PopulationEstimate">About how many people it has.</param>
/// <param name="DisadvantageFlags">Why it starts from a harder place than others.</param>
/// <param name="PowerMapNotes">Who has influence here and how the forces lie.</param>
[Permission(Rights.WriteCommunities)]
internal sealed record RegisterCommunity(
    string Name,
    IReadOnlyList<TerritoryUnitInput>? TerritoryUnits = null,
    IReadOnlyList<CategoryInput>? Categories = null,
    int? PopulationEstimate = null,
    IReadOnlyList<DisadvantageFlag>? DisadvantageFlags = null,
    string? PowerMapNotes = null) : ICommand<Created>, ICommunityProfile, IExample<RegisterCommunity>
{
    public static RegisterCommunity Example { get; } = new(
        "Seniorzy na Osiedlu Słonecznym",
        [new TerritoryUnitInput(TerritoryLevel.Estate, "Osiedle Słoneczne", Guid.Parse("0190a1b2-0000-7000-8000-000000000001"), null)],
        [new CategoryInput(CategoryCode.Seniors, "osoby 60+")],
        420,
        [DisadvantageFlag.Ageing],
        null);

    internal sealed class Validator : AbstractValidator<RegisterCommunity>
    {
        public Validator() => Include(new CommunityProfileValidator());
    }

    internal sealed class Handler(IRepository<Community> communities, KnownRecords known, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<RegisterCommunity, Created>
    {
        public async Task<Created> Handle(RegisterCommunity request, CancellationToken cancellationToken)
        {
            var profile = request.ToProfile();
            await known.RequireWithinCentre(profile.TerritoryUnits, cancellationToken);
            var community = Community.Register(new CommunityId(ids.Next()), scope.RequiredCentre, profile, clock.GetUtcNow());
            communities.Add(community);
            return new Created(community.Id.Value);
        }
    }
}
