 lll   lll
 lllllllllllll
ll         lllooll
ll l   l  loppppppol
l    l    loppllppol
ll        loppppppol
 lllllllllllooooool
