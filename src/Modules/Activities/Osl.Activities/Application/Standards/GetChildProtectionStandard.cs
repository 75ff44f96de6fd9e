using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Standards;

/// <summary>The child-protection standard and its reviews.</summary>
[Permission(Rights.ReadStandards)]
internal sealed record GetChildProtectionStandard(Guid Id) : IQuery<StandardResponse>
{
    internal sealed class Handler(IReads<ChildProtectionStandard> standards, ILegalParameters parameters, TimeProvider clock)
        : IQueryHandler<GetChildProtectionStandard, StandardResponse>
    {
        private static readonly OneById<ChildProtectionStandard, StandardId, ChildProtectionStandard> Whole = new(standard => standard);

        public async Task<StandardResponse> Handle(GetChildProtectionStandard request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var standard = await standards.First(Whole, new StandardId(request.Id), cancellationToken);
            return StandardResponse.Of(standard, await parameters.Value(ActivitiesParameters.StandardReview, today, cancellationToken), today);
        }
    }
}
