using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Education;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Education;

/// <summary>Draws up a programme of community education.</summary>
[Permission(Rights.WriteEducation)]
internal sealed record DrawProgramme(ProgrammeInput Programme) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<DrawProgramme>
    {
        public Validator() => this.Body(command => command.Programme, new ProgrammeInput.Validator());
    }

    internal sealed class Handler(IRepository<EducationProgramme> all, Known known, RequestScope scope, IIdSource ids) : ICommandHandler<DrawProgramme, Created>
    {
        public async Task<Created> Handle(DrawProgramme request, CancellationToken cancellationToken)
        {
            var content = request.Programme.ToContent();
            await known.RequireCommunities(content.CommunityIds, Rights.WriteEducation, cancellationToken);
            await known.RequireActivities(content.SessionIds, Known.At("sessionIds"), cancellationToken);
            await known.RequireStaff([content.ModeratorId], _ => "/moderatorId", cancellationToken);
            var one = EducationProgramme.Draw(new ProgrammeId(ids.Next()), scope.RequiredCentre, content);
            all.Add(one);
            return new Created(one.Id.Value);
        }
    }
}
