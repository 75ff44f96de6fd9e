using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Discussions;

namespace Osl.Diagnosis.Application.Discussions;

/// <summary>Calls a discussion with residents.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record CallDiscussion(Guid CommunityId, DiscussionFields Fields) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<CallDiscussion>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new DiscussionFieldsValidator());
    }

    internal sealed class Handler(
        IRepository<Discussion> discussions, KnownRecords known, KnownProblems problems, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<CallDiscussion, Created>
    {
        public async Task<Created> Handle(CallDiscussion request, CancellationToken cancellationToken)
        {
            var community = await known.OpenCommunity(request.CommunityId, Rights.WriteJournal, cancellationToken);
            var content = request.Fields.ToContent();
            await problems.Require(community, content.ProblemId, cancellationToken);
            var discussion = Discussion.Call(new DiscussionId(ids.Next()), scope.RequiredCentre, community, content, clock.GetUtcNow());
            discussions.Add(discussion);
            return new Created(discussion.Id.Value);
        }
    }
}
