      lyl
   ll luu ll
   llluuuulll
 lllllluulllll
 ll  l   l   ll ll
ll     l     ll yy
ll           lllblll
ll           lwwwwww
 lllllllllllllpppppp
