using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Attachments;

/// <summary>Notes a document that belongs to a draft; the document itself stays where it is.</summary>
[Permission(Rights.WritePlans)]
internal sealed record AttachDocument(Guid PlanId, AttachmentInput Attachment) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<AttachDocument>
    {
        public Validator() => this.Body(c => c.Attachment, new AttachmentInput.Validator());
    }

    internal sealed class Handler(IRepository<OslPlan> plans, IIdSource ids) : ICommandHandler<AttachDocument, Created>
    {
        public async Task<Created> Handle(AttachDocument request, CancellationToken cancellationToken)
        {
            var plan = await plans.Get(new PlanId(request.PlanId), cancellationToken);
            var id = new AttachmentId(ids.Next());
            plan.Attach(id, request.Attachment.Title, request.Attachment.Reference);
            return plan.With(id.Value);
        }
    }
}

/// <summary>A document kept elsewhere.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Reference">Where it is: a file number, an address.</param>
internal sealed record AttachmentInput(string Title, string Reference) : IExample<AttachmentInput>
{
    public static AttachmentInput Example { get; } = new("Raport z konsultacji", "OSL.0740.3.2025");

    internal sealed class Validator : AbstractValidator<AttachmentInput>
    {
        public Validator()
        {
            RuleFor(a => a.Title).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(a => a.Reference).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }
}
