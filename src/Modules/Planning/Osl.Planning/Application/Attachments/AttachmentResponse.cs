namespace Osl.Planning.Application.Attachments;

/// <summary>A document that belongs to the plan and is kept elsewhere.</summary>
internal sealed record AttachmentResponse(Guid Id, string Title, string Reference);
