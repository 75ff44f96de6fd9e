using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Attachments;

/// <summary>A document that belongs to the plan and is kept elsewhere; its version is the plan's.</summary>
internal sealed record AttachmentResponse(Guid Id, long Version, string Title, string Reference) : IVersioned, IExample<AttachmentResponse>
{
    public static AttachmentResponse Of(OslPlan plan, Attachment attachment) => new(attachment.Id.Value, plan.Version, attachment.Title, attachment.Reference);

    public static AttachmentResponse Example { get; } = new(Examples.Attachment, 7, AttachmentInput.Example.Title, AttachmentInput.Example.Reference);
}
