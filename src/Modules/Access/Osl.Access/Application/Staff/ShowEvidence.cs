using FluentValidation;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>Evidence of CUS Act Art. 33 as written down; the document stays in the personal file.</summary>
/// <param name="Document">Which document it was.</param>
/// <param name="Years">For experience: the years that it proves.</param>
internal sealed record EvidenceData(EvidenceKind Kind, string Document, DateOnly IssuedOn, decimal? Years = null) : IExample<EvidenceData>
{
    public static EvidenceData Example { get; } = new(EvidenceKind.CommunityWorkExperience, "świadectwo pracy z 30.06.2024", new DateOnly(2024, 6, 30), 2.5m);

    internal sealed class Validator : AbstractValidator<EvidenceData>
    {
        public Validator()
        {
            RuleFor(evidence => evidence.Kind).IsInEnum();
            RuleFor(evidence => evidence.Document).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(evidence => evidence.Years).InclusiveBetween(0.1m, 60m).PrecisionScale(4, 2, ignoreTrailingZeros: true);
        }
    }
}

/// <summary>Writes down a document seen that proves a part of Art. 33.</summary>
[Permission(Rights.WriteEvidence)]
internal sealed record ShowEvidence(Guid StaffMemberId, EvidenceData Evidence) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<ShowEvidence>
    {
        public Validator() => RuleFor(command => command.Evidence).SetValidator(new EvidenceData.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<StaffMember> staff, IIdSource ids, TimeProvider clock) : ICommandHandler<ShowEvidence, Created>
    {
        public async Task<Created> Handle(ShowEvidence request, CancellationToken cancellationToken)
        {
            var member = await staff.Get(new StaffMemberId(request.StaffMemberId), cancellationToken);
            var (id, seen) = (new EvidenceId(ids.Next()), request.Evidence);
            member.ShowEvidence(id, seen.Kind, seen.Document, seen.IssuedOn, seen.Years, WarsawCalendar.Today(clock));
            return new Created(id.Value, member.Version + 1);
        }
    }
}
