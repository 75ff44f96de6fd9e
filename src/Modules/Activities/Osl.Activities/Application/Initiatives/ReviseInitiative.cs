using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Rewrites an initiative on which nothing was decided.</summary>
[Permission(Rights.WriteInitiatives)]
internal sealed record ReviseInitiative(Guid Id, long ExpectedVersion, InitiativeInput Initiative) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseInitiative>
    {
        public Validator() => this.Body(command => command.Initiative, new InitiativeInput.Validator());
    }

    internal sealed class Handler(IRepository<Initiative> all, Known known, RequestScope scope) : ICommandHandler<ReviseInitiative, Changed>
    {
        public async Task<Changed> Handle(ReviseInitiative request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new InitiativeId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteInitiatives, one.CommunityIds);
            var content = request.Initiative.ToContent();
            await known.RequireCommunities(content.CommunityIds, Rights.WriteInitiatives, cancellationToken);
            await known.RequirePeople(content.AuthorIds, Known.At("authorIds"), cancellationToken);
            await known.RequireGroup(content.GroupId, cancellationToken);
            one.Revise(content);
            return new Changed(one);
        }
    }
}
