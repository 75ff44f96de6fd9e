using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Rejects an initiative, with a reason.</summary>
[Permission(Rights.DecideInitiatives)]
internal sealed record RejectInitiative(Guid Id, long ExpectedVersion, InitiativeClosing Closing) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<RejectInitiative>
    {
        public Validator() => this.Body(command => command.Closing, new InitiativeClosing.Validator());
    }

    internal sealed class Handler(IRepository<Initiative> all, RequestScope scope) : ICommandHandler<RejectInitiative, Changed>
    {
        public async Task<Changed> Handle(RejectInitiative request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new InitiativeId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.DecideInitiatives, one.CommunityIds);
            one.Reject(request.Closing.Note);
            return new Changed(one);
        }
    }
}
