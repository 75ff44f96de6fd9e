using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Application.Communities;

/// <summary>Describes a community anew: its name, units, categories, and what is known of it.</summary>
[Permission(Rights.WriteCommunities)]
internal sealed record DescribeCommunity(Guid Id, long ExpectedVersion, RegisterCommunity Fields) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DescribeCommunity>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new RegisterCommunity.Validator());
    }

    internal sealed class Handler(IRepository<Community> communities, KnownRecords known, RequestScope scope)
        : ICommandHandler<DescribeCommunity, Changed>
    {
        public async Task<Changed> Handle(DescribeCommunity request, CancellationToken cancellationToken)
        {
            var community = await communities.Get(new CommunityId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteCommunities, community.Id);
            var profile = request.Fields.ToProfile();
            await known.RequireWithinCentre(profile.TerritoryUnits, cancellationToken);
            community.Describe(profile);
            return new Changed(community);
        }
    }
}
