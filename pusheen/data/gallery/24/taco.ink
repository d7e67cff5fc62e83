 llll    lll
 lllllllll lllllrrrl
lll        llgggrrrggg
ll l     llgggyyyyyyyggl
l     l   lgyy      yygl
l          ly        yol
ll        lyy        yyl
 lllllllllllyyyyyyyyyyl
