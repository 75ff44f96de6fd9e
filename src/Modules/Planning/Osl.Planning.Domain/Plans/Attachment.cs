using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>A document kept elsewhere that belongs to the plan: a file number, an address.</summary>
internal sealed class Attachment : Entity<AttachmentId>
{
    private Attachment()
    {
    }

    public LineageId LineageId { get; private set; }

    public string Title { get; private set; } = "";

    public string Reference { get; private set; } = "";

    internal static Attachment Of(AttachmentId id, LineageId lineage, string title, string reference)
    {
        var attachment = new Attachment { LineageId = lineage, Title = title, Reference = reference };
        attachment.Identify(id);
        return attachment;
    }
}
