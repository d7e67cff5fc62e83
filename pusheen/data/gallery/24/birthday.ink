        yyl
    ll  uul  l
    llluuuullll
   ll luuuuullll
 lll           ll
 ll   l     l   ll yyl
ll       l      ll lb
ll              lwwwwwwl
lll             lwwwwpwl
 llllllllllllllllppppppp
