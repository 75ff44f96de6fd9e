using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Discussions;

namespace Osl.Diagnosis.Application.Discussions;

/// <summary>Changes what is discussed, when or where.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record ReviseDiscussion(Guid Id, long ExpectedVersion, DiscussionFields Fields) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseDiscussion>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new DiscussionFieldsValidator());
    }

    internal sealed class Handler(IRepository<Discussion> discussions, KnownProblems problems, RequestScope scope)
        : ICommandHandler<ReviseDiscussion, Changed>
    {
        public async Task<Changed> Handle(ReviseDiscussion request, CancellationToken cancellationToken)
        {
            var discussion = await discussions.Get(new DiscussionId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, discussion.CommunityId);
            var content = request.Fields.ToContent();
            await problems.Require(discussion.CommunityId, content.ProblemId, cancellationToken);
            discussion.Revise(content);
            return new Changed(discussion);
        }
    }
}
