using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Attachments;

/// <summary>Takes a document's note out of a draft.</summary>
[Permission(Rights.WritePlans)]
internal sealed record DetachDocument(Guid PlanId, Guid AttachmentId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<OslPlan> plans) : ICommandHandler<DetachDocument, Changed>
    {
        public async Task<Changed> Handle(DetachDocument request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), request.ExpectedVersion, cancellationToken);
            plan.Detach(plan.AttachmentOf(request.AttachmentId));
            return new Changed(plan);
        }
    }
}
