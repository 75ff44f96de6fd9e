using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Education;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Education;

/// <summary>Rewrites a programme, or gives it another session.</summary>
[Permission(Rights.WriteEducation)]
internal sealed record ReviseProgramme(Guid Id, long ExpectedVersion, ProgrammeInput Programme) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseProgramme>
    {
        public Validator() => this.Body(command => command.Programme, new ProgrammeInput.Validator());
    }

    internal sealed class Handler(IRepository<EducationProgramme> all, Known known, RequestScope scope) : ICommandHandler<ReviseProgramme, Changed>
    {
        public async Task<Changed> Handle(ReviseProgramme request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new ProgrammeId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteEducation, one.CommunityIds);
            var content = request.Programme.ToContent();
            await known.RequireCommunities(content.CommunityIds, Rights.WriteEducation, cancellationToken);
            await known.RequireActivities(content.SessionIds, Known.At("sessionIds"), cancellationToken);
            await known.RequireStaff([content.ModeratorId], _ => "/moderatorId", cancellationToken);
            one.Revise(content);
            return new Changed(one);
        }
    }
}
