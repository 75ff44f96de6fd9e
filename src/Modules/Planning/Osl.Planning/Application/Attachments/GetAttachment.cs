using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Attachments;

/// <summary>One attachment of a plan.</summary>
[Permission(Rights.ReadPlans)]
internal sealed record GetAttachment(Guid PlanId, Guid AttachmentId) : IQuery<AttachmentResponse>
{
    internal sealed class Handler(IReads<OslPlan> plans) : IQueryHandler<GetAttachment, AttachmentResponse>
    {
        public async Task<AttachmentResponse> Handle(GetAttachment request, CancellationToken cancellationToken)
        {
            var plan = await plans.Whole(request.PlanId, cancellationToken);
            return AttachmentResponse.Of(plan, plan.Attachments.Part(one => one.Id.Value == request.AttachmentId));
        }
    }
}
