using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Says what came of an initiative.</summary>
[Permission(Rights.WriteInitiatives)]
internal sealed record CompleteInitiative(Guid Id, long ExpectedVersion, InitiativeClosing Closing) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CompleteInitiative>
    {
        public Validator() => this.Body(command => command.Closing, new InitiativeClosing.Validator());
    }

    internal sealed class Handler(IRepository<Initiative> all, RequestScope scope) : ICommandHandler<CompleteInitiative, Changed>
    {
        public async Task<Changed> Handle(CompleteInitiative request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new InitiativeId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteInitiatives, one.CommunityIds);
            one.Complete(request.Closing.Note);
            return new Changed(one);
        }
    }
}
