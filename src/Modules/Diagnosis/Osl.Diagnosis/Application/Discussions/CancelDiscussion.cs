using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Discussions;

namespace Osl.Diagnosis.Application.Discussions;

/// <summary>Calls a discussion off.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record CancelDiscussion(Guid Id, long ExpectedVersion, string Reason) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CancelDiscussion>
    {
        public Validator() => RuleFor(command => command.Reason).Text();
    }

    internal sealed class Handler(IRepository<Discussion> discussions, RequestScope scope)
        : ICommandHandler<CancelDiscussion, Changed>
    {
        public async Task<Changed> Handle(CancelDiscussion request, CancellationToken cancellationToken)
        {
            var discussion = await discussions.Get(new DiscussionId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, discussion.CommunityId);
            discussion.Cancel(request.Reason);
            return new Changed(discussion);
        }
    }
}
