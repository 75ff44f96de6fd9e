using FluentValidation;
using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Standards;

/// <summary>Writes down a review of the child-protection standard; the term of the next one runs from its day (Art. 22c(6)).</summary>
[Permission(Rights.WriteStandards)]
internal sealed record ReviewChildProtectionStandard(Guid Id, long ExpectedVersion, StandardReviewInput Review) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviewChildProtectionStandard>
    {
        public Validator() => this.Body(c => c.Review, new StandardReviewInput.Validator());
    }

    internal sealed class Handler(IRepository<ChildProtectionStandard> standards, RequestScope scope, TimeProvider clock)
        : ICommandHandler<ReviewChildProtectionStandard, Changed>
    {
        public async Task<Changed> Handle(ReviewChildProtectionStandard request, CancellationToken cancellationToken)
        {
            var standard = await standards.Get(new StandardId(request.Id), request.ExpectedVersion, cancellationToken);
            standard.Review(request.Review.ReviewedOn, request.Review.Conclusions, scope.RequiredStaffMember, WarsawCalendar.Today(clock));
            return new Changed(standard);
        }
    }
}

/// <summary>A review, which is held in writing.</summary>
/// <param name="ReviewedOn">Its day.</param>
/// <param name="Conclusions">What came of it; no personal data.</param>
internal sealed record StandardReviewInput(DateOnly ReviewedOn, string Conclusions) : IExample<StandardReviewInput>
{
    public static StandardReviewInput Example { get; } = new(new DateOnly(2026, 2, 10), "Standardy są aktualne; dopisano zasady kontaktu w internecie.");

    internal sealed class Validator : AbstractValidator<StandardReviewInput>
    {
        public Validator()
        {
            RuleFor(r => r.Conclusions).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(r => r.Conclusions).NoPesel();
        }
    }
}
