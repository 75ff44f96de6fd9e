using System.Reflection;
using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Pipeline;

/// <summary>What a message says about who may send it; read once a type.</summary>
public static class MessageAccess<TMessage>
{
    public static readonly string? Permission = typeof(TMessage).GetCustomAttribute<PermissionAttribute>()?.Code;

    public static readonly bool IsPublic = typeof(TMessage).IsDefined(typeof(PublicAttribute));

    public static readonly bool IsOwnOnly = typeof(TMessage).IsDefined(typeof(OwnOnlyAttribute));
}

/// <summary>Lets a message through only for those who may send it. What says nothing is for the system alone.</summary>
internal sealed class PermissionBehaviour<TMessage, TResponse>(RequestScope scope) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IRequest<TResponse>
{
    public Task<TResponse> Handle(TMessage request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        scope.Operation = typeof(TMessage).Name;
        if (MessageAccess<TMessage>.IsPublic || scope.Actor.Kind == ActorKind.System)
        {
            return next();
        }

        if (scope.Actor.Kind == ActorKind.Anonymous)
        {
            throw new NotAuthenticatedException();
        }

        if (MessageAccess<TMessage>.IsOwnOnly)
        {
            return next();
        }

        return MessageAccess<TMessage>.Permission is { } permission && scope.Actor.Has(permission)
            ? next()
            : throw new NotPermittedException(MessageAccess<TMessage>.Permission ?? "system");
    }
}
