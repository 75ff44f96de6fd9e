using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace Osl.BuildingBlocks.Pipeline;

/// <summary>Checks the shape of a message before anything else is done with it.</summary>
internal sealed class ValidationBehaviour<TMessage, TResponse>(IEnumerable<IValidator<TMessage>> validators) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TMessage request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        List<ValidationFailure>? failures = null;
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(request, cancellationToken);
            if (!result.IsValid)
            {
                (failures ??= []).AddRange(result.Errors);
            }
        }

        return failures is null ? await next() : throw new ValidationException(failures);
    }
}
