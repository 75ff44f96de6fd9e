using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Takes in an initiative of residents.</summary>
[Permission(Rights.WriteInitiatives)]
internal sealed record SubmitInitiative(InitiativeInput Initiative) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<SubmitInitiative>
    {
        public Validator() => this.Body(command => command.Initiative, new InitiativeInput.Validator());
    }

    internal sealed class Handler(IRepository<Initiative> all, Known known, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<SubmitInitiative, Created>
    {
        public async Task<Created> Handle(SubmitInitiative request, CancellationToken cancellationToken)
        {
            var content = request.Initiative.ToContent();
            await known.RequireCommunities(content.CommunityIds, Rights.WriteInitiatives, cancellationToken);
            await known.RequirePeople(content.AuthorIds, Known.At("authorIds"), cancellationToken);
            await known.RequireGroup(content.GroupId, cancellationToken);
            var one = Domain.Initiatives.Initiative.Submit(new InitiativeId(ids.Next()), scope.RequiredCentre, content, clock.GetUtcNow());
            all.Add(one);
            return new Created(one.Id.Value);
        }
    }
}
